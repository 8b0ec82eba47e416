internal import Disk

/// The result of a call of the disk, with its failure as the store's.
func disk<Result>(_ call: @autoclosure () throws(DiskError) -> Result) throws(StoreError) -> Result {
  do {
    return try call()
  } catch {
    throw .disk(error)
  }
}

/// The result of work with keys, with its failure as the store's.
func age<Result>(_ work: @autoclosure () throws(AgeError) -> Result) throws(StoreError) -> Result {
  do {
    return try work()
  } catch {
    throw .age(error)
  }
}

/// The result of reading a payload, with its failure as the store's.
func payload<Result>(_ reading: @autoclosure () throws(PayloadError) -> Result) throws(StoreError) -> Result {
  do {
    return try reading()
  } catch {
    throw .payload(error)
  }
}
