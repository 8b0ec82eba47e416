/// A sheet that was just read.
struct LoadedSheet {
  let sheet: Sheet
  let rows: Int
  /// The form that its first service has; nil for CSV, where all files tell together.
  var form: FeedForm?
}
