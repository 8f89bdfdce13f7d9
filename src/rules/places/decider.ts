/** Who decides, from what the rules say of it: 全体人员投票，主任办公会议审定 → 主任办公会议. */
export const deciderOf = (decidedBy: string): string =>
  (decidedBy.split(/[，,；;]/).at(-1) ?? '').trim().replace(/(?:审定|评定|评审|研究决定|决定)$/, '');
