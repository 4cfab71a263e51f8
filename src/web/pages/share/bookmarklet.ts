/**
 * A bookmark that opens the paste box with the page that is being read: its address, and the words that are marked, or
 * else its title. The words are shortened until the address is one that the sign-in page can lead back to.
 */
export function bookmarkletFor(origin: string): string {
  const script = `(()=>{let t=(String(getSelection()).trim()||document.title).slice(0,600),q;do{q=new URLSearchParams({url:location.href,text:t});t=t.slice(0,-20)}while(String(q).length>1500&&t);open(${JSON.stringify(`${origin}/share/paste?`)}+q)})()`
  return `javascript:${encodeURIComponent(script)}`
}
