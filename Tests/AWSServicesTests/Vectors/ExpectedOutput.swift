import AWSClient

/// - Throws: `VectorMismatch`; what the operation throws.
func checkOutput<O: AWSOperation>(_ operation: O.Type, _ response: HTTPResponse, _ expected: O.Output) throws
where O.Output: Equatable {
    let output = try O.output(from: response)
    // NaN is not equal to itself, but it reads the same.
    if output == expected || ("\(output)" == "\(expected)" && "\(output)".contains("nan")) { return }
    throw VectorMismatch("output", got: "\(output)", expected: "\(expected)")
}

/// - Throws: `VectorMismatch`.
func checkError<O: AWSOperation>(
    _ operation: O.Type,
    _ response: HTTPResponse,
    code: String,
    message: String?
) throws {
    let error = AWSError(response: response, operation: O.name, service: O.service)
    guard error.code == code else { throw VectorMismatch("code", got: error.code, expected: code) }
    if let message, error.message != message {
        throw VectorMismatch("message", got: error.message, expected: message)
    }
    guard error.status == response.status, error.operation == O.name else {
        throw VectorMismatch("status and operation", got: "\(error)", expected: "\(response.status) \(O.name)")
    }
}
