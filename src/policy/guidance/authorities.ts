import { byGuidance } from '../basis.ts'
import { must } from '../step.ts'
import { evidenceWithin } from './evidence.ts'
import type { Guidance } from './guidance.ts'

/** Whom outside the school something is taken to, and what they ask of the school. */
export const authorities: readonly Guidance[] = [
  {
    name: 'calling-the-police',
    says: 'Call 999 where somebody is in danger now; 101 where a crime may have been committed.',
    source: 'National Police Chiefs’ Council, When to call the police: guidance for schools and colleges',
  },
  {
    name: 'terrorist-content',
    says: 'Terrorist material is not opened or copied; its address is reported to the police’s own page for it.',
    source: 'GOV.UK, Report online material promoting terrorism or extremism',
    rules: {
      post: {
        asks: [
          function describeInWords(situation) {
            const { post, lead } = situation
            if (!post.nature.has('terrorist-content')) return undefined
            return must('words-only-record', lead, evidenceWithin(situation), [
              byGuidance('terrorist-content'),
            ])
          },
          function reportTerroristContent({ post, safeguardingLead, pack }) {
            if (!post.nature.has('terrorist-content')) return undefined
            const basis = ['EXT-1', byGuidance('terrorist-content')]
            return must('report-terrorist-content', safeguardingLead, pack.deadlines.authority, basis)
          },
        ],
      },
    },
  },
  {
    name: 'prevent-duty',
    says: 'The DSL takes advice on a worry about radicalisation, and decides whether to refer.',
    source: 'Home Office, Prevent duty guidance',
  },
  {
    name: 'personal-data-breach',
    says: 'Personal information that got out is assessed by the data protection officer; the regulator hears within 72 hours where there is a risk.',
    source: 'Information Commissioner’s Office, personal data breaches',
  },
  {
    name: 'data-protection-complaint',
    says: 'Whoever complains about how their information is used is told within 30 days that it has arrived, and without delay what came of it.',
    source:
      'Data (Use and Access) Act 2025, section 103; Information Commissioner’s Office, data protection complaints',
    rules: {
      concern: {
        asks: [
          function dataProtectionOfficer({ concern, lead, pack }) {
            if (concern.matter !== 'data-protection') return undefined
            const basis = [byGuidance('data-protection-complaint')]
            return must('data-protection-officer', lead, pack.deadlines.dataProtection, basis)
          },
        ],
      },
    },
  },
  {
    name: 'watching-people',
    says: 'Watching one person’s posts again and again, or keeping them, is surveillance; a school does not do it.',
    source: 'Home Office, code of practice on covert surveillance, section 3',
  },
]
