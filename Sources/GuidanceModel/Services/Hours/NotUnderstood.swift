/// A row of a schedule is not understood; it is shown as it is given.
struct NotUnderstood: Error {}
