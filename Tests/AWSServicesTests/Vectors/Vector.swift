import Testing

/// One case of botocore's protocol vectors.
struct Vector: Sendable, CustomTestStringConvertible {
    var id: String
    /// Throws `VectorMismatch`, or what reading and writing throw, where the case fails.
    var run: @Sendable () throws -> Void

    var testDescription: String { id }
}

/// The cases of one of the files with vectors.
struct VectorGroup: Sendable, CustomTestStringConvertible {
    /// As in `input/ec2`.
    var file: String
    var suites: [[Vector]]

    var testDescription: String { file }
    var vectors: [Vector] { suites.flatMap { $0 } }
}

/// What a case expects and what came instead.
struct VectorMismatch: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }

    init(_ part: String, got: String, expected: String) {
        description = "\(part):\n  got      \(got)\n  expected \(expected)"
    }
}
