/** How a page says that the rest is for those who pay or sign in. */
const SAYS_SO =
  /\b(?:subscribe|register|sign (?:in|up)|log ?in|become a (?:member|subscriber)|join|start (?:your|a) (?:free )?trial|create (?:a|an|your) (?:free )?account)\b[^.]{0,60}\b(?:to (?:continue|keep reading|read (?:the|this|more|on|it)|unlock|access|finish|view)|for (?:full|unlimited) access|continue reading)\b|\bto (?:continue|keep) reading\b|\bto read (?:the (?:rest|full|whole|remainder)|this (?:article|story))\b|\b(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to|limited to)\b[^.]{0,30}\b(?:subscribers?|members?)\b|\b(?:for|to) (?:our )?(?:subscribers|members) only\b|\b(?:subscriber|member)s?[- ](?:only|exclusive)\b|\balready (?:a|have a|an?) (?:subscriber|subscription|member|account)\b|\b(?:reached|read|used)\b[^.]{0,30}\b(?:free (?:articles?|stories)|article limit|monthly limit)\b|\bunlock (?:this|the (?:full|rest))\b|\b(?:full|rest of (?:the|this)) (?:article|story) is (?:for|available)\b/i;

/** True for words by which a page keeps the rest of a story to those who pay or sign in. */
export function saysCutOff(text: string): boolean {
  return SAYS_SO.test(text);
}
