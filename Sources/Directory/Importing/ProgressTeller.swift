/// Tells how far an import is, as often as someone can read it.
struct ProgressTeller {
  let tell: (ImportProgress) throws -> Void

  func tell(_ step: ImportProgress.Step, done: Int, file: FeedFile? = nil, position: Int? = nil) throws {
    var progress = ImportProgress(step)
    progress.done = done
    progress.file = file?.name
    if let bytes = file?.bytes, let position, bytes > 0 { progress.share = min(Double(position) / Double(bytes), 1) }
    try tell(progress)
  }

  func tell(_ step: ImportProgress.Step, done: Int, of total: Int) throws {
    var progress = ImportProgress(step)
    progress.done = done
    progress.share = total > 0 ? min(Double(done) / Double(total), 1) : nil
    try tell(progress)
  }
}
