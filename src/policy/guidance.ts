/** Guidance from outside the policy on which a step may rest: `guidance:` and its name. */
export type Guidance = { name: string; says: string; source: string }

export const guidance = [
  {
    name: 'sharing-nudes',
    says: 'Nobody looks at, copies, saves or passes on an intimate picture of a child; it goes to the DSL at once, in words.',
    source:
      'UK Council for Internet Safety, Sharing nudes and semi-nudes: advice for education settings, 2024',
  },
  {
    name: 'child-protection',
    says: 'A worry about a child goes to the DSL, who decides whether children’s social care is asked and when parents are told.',
    source: 'Department for Education, Keeping children safe in education',
  },
  {
    name: 'allegations-against-adults',
    says: 'What is said of an adult who works with children goes to the headteacher, or to the trust where it is about the headteacher; the local authority’s officer (LADO) is asked within one working day.',
    source: 'Department for Education, Keeping children safe in education, part four',
  },
  {
    name: 'evidence-first',
    says: 'Keep what was said, where, when and by whom before anybody is asked to take it down.',
    source: 'Practice of schools and helplines, collected in the domain research, section 3.1',
  },
  {
    name: 'support-those-affected',
    says: 'Whoever was named or targeted hears of it from a person, and is asked what would help.',
    source: 'Department for Education, Cyberbullying: advice for headteachers and school staff',
  },
  {
    name: 'fair-replies',
    says: 'Reply once, kindly, without names or particulars, and carry on in private.',
    source: 'Practice of schools, collected in the domain research, section 3.4',
  },
  {
    name: 'calling-the-police',
    says: 'Call 999 where somebody is in danger now; 101 where a crime may have been committed.',
    source: 'National Police Chiefs’ Council, When to call the police: guidance for schools and colleges',
  },
  {
    name: 'report-remove',
    says: 'A young person can have an intimate picture of themselves taken off the internet through Childline’s Report Remove.',
    source: 'Childline and Internet Watch Foundation, Report Remove',
  },
  {
    name: 'internet-watch-foundation',
    says: 'Made-up intimate pictures of a child, and ones that a stranger holds, are reported to the IWF by their address.',
    source: 'Internet Watch Foundation, report.iwf.org.uk',
  },
  {
    name: 'terrorist-content',
    says: 'Terrorist material is not opened or copied; its address is reported to the police’s own page for it.',
    source: 'GOV.UK, Report online material promoting terrorism or extremism',
  },
  {
    name: 'prevent-duty',
    says: 'The DSL takes advice on a worry about radicalisation, and decides whether to refer.',
    source: 'Home Office, Prevent duty guidance',
  },
  {
    name: 'platform-reports',
    says: 'A platform has to offer an easy way to report what breaks its rules or the law, and to complain about its answer.',
    source: 'Online Safety Act 2023, sections 20 and 21',
  },
  {
    name: 'helpline-for-professionals',
    says: 'The helpline POSH steps in once a platform has had 48 hours, or at once where a child is at risk.',
    source: 'UK Safer Internet Centre, Professionals Online Safety Helpline',
  },
  {
    name: 'personal-data-breach',
    says: 'Personal information that got out is assessed by the data protection officer; the regulator hears within 72 hours where there is a risk.',
    source: 'Information Commissioner’s Office, personal data breaches',
  },
  {
    name: 'protected-child',
    says: 'Where a child’s whereabouts must stay unknown, nobody outside is told which child a picture shows.',
    source: 'Information Commissioner’s Office, reprimands for pictures of adopted children',
  },
  {
    name: 'watching-people',
    says: 'Watching one person’s posts again and again, or keeping them, is surveillance; a school does not do it.',
    source: 'Home Office, code of practice on covert surveillance, section 3',
  },
  {
    name: 'legal-claims',
    says: 'A legal claim about what was said is usually the person’s own, and comes last.',
    source: 'Practice of schools, collected in the domain research, section 3.1',
  },
] as const satisfies readonly Guidance[]

export type GuidanceName = (typeof guidance)[number]['name']

/** A basis that rests on guidance; only names that stand in the list are accepted. */
export function byGuidance(name: GuidanceName): `guidance:${GuidanceName}` {
  return `guidance:${name}`
}
