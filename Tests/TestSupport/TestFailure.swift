/// What went wrong in the test's own surroundings: a program missing, a server that never answered, a golden file
/// that differs.
package struct TestFailure: Error, CustomStringConvertible {
    /// What happened and what to do.
    package let description: String

    /// A failure that prints as `description`.
    package init(_ description: String) {
        self.description = description
    }
}
