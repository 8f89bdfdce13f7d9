/** 门槛, or the 条件 of 资格, that is no condition over facts. */
export interface RequirementUnreadable {
  readonly code: 'requirement-unreadable';
  readonly text: string;
  /** It can be read, but not as conditions that all must hold. */
  readonly apart?: true;
}
