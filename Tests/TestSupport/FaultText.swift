/// The words of the error that something throws, or nil when it throws none.
package func fault<Result>(_ body: () throws -> Result) -> String? {
  do {
    _ = try body()
    return nil
  } catch {
    return "\(error)"
  }
}
