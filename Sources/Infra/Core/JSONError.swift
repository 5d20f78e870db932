/// A text that is no JSON, or a document that cannot be written as JSON.
package struct JSONError: Error, Hashable, CustomStringConvertible {
    /// Counts from 1; 0 where there is no text yet.
    package let line: Int
    /// In bytes, from 1; 0 where there is no text yet.
    package let column: Int
    /// A sentence without a full stop.
    package let description: String

    package init(line: Int = 0, column: Int = 0, _ description: String) {
        self.line = line
        self.column = column
        self.description = description
    }
}
