const bids =
  'ask|write|send|circulate|review|arrange|invite|contact|e?mail|speak|liaise|prepare|draft|bring|share|update|report|check|confirm|organise|provide|add|remind|request|follow|set|book|meet|discuss|consider|explore|develop|produce|publish|submit|finalise|chase|agree|amend|forward|look|feed|take|get|find|identify|investigate|raise|include|ensure|encourage|seek|work|convene|nominate|upload|present|notify|tell|inform|call|schedule|letter|paper|report|item|meeting|discussion|funding|training'

/** How a task begins, and no name: "Ask Wilf Harkaway to …". */
export const bidding = new RegExp(`^(?:${bids})\\b`, 'i')

/** How a task begins, among them verbs that may also begin the name of a body or a post. */
export const taskVerbs = `${bids}|analyse|apply|approach|assess|attend|audit|brief|build|cascade|challenge|clarify|clear|close|collate|commission|compare|compile|complete|consult|contact|co-?ordinate|correct|cost|deliver|design|determine|disseminate|distribute|establish|evaluate|examine|expand|extend|facilitate|fill|fix|gather|give|hand|help|hold|host|implement|improve|inspect|invoice|issue|keep|launch|lead|let|link|list|lobby|log|maintain|make|manage|map|monitor|move|negotiate|note|obtain|offer|open|order|own|pass|pick|pilot|plan|post|press|price|prioritise|procure|progress|promote|propose|pull|pursue|push|put|query|re-?(?:check|circulate|draft|issue|send|do|run|word|visit|write|profile|convene|fresh|cost)|read|reconcile|record|recruit|refer|register|release|renew|repeat|replace|reply|research|resolve|respond|return|revise|ring|roll|run|scan|scope|scrutinise|secure|show|sign|sort|source|specify|start|strengthen|submit|summarise|supply|survey|tackle|talk|test|tidy|track|translate|trial|undertake|use|verify|visit|walk|warn|patrol|print|paint|mend|rework|redesign|clean|photograph|measure|install|replan|sweep|oil|look again|pull together|have a (?:word|chat|look)|come back|go back`
/** How a task begins. */
export const doing = new RegExp(`^(?:${taskVerbs})\\b`, 'i')

/** "ravi send …": a word in small letters, and a verb that is no noun besides. */
export const surelyDoing =
  /^\p{Ll}[\p{L}'’-]+(?: \p{Ll}[\p{L}'’-]+)? (?:ask|write|send|circulate|arrange|invite|speak|liaise|prepare|bring|confirm|organise|provide|add|remind|discuss|consider|explore|develop|produce|publish|submit|finalise|chase|amend|forward|take|get|find|identify|investigate|raise|include|ensure|encourage|seek|convene|nominate|notify|tell|inform|reconcile|complete|collate|compile|revise|ring|reissue|resend|recirculate|redraft|talk|give|make|obtain|put)\b/u
