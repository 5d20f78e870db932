/// The pages of a listing. A page is asked for when the loop comes to it.
///
/// ```swift
/// for try await page in ec2.describeVpcsPages() { … }
/// ```
public struct Pages<Input: Sendable & Hashable, Output: Sendable>: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = Output

    let input: Input
    let call: @Sendable (Input) async throws -> Output
    let advance: @Sendable (Output, inout Input) -> Bool

    /// - Parameters:
    ///   - input: Asks for the first page.
    ///   - call: Asks for one page.
    ///   - advance: Puts a page's token into the input for the next; false where the page was the last.
    package init(
        _ input: Input,
        call: @escaping @Sendable (Input) async throws -> Output,
        advance: @escaping @Sendable (Output, inout Input) -> Bool
    ) {
        self.input = input
        self.call = call
        self.advance = advance
    }

    /// Begins with the first page.
    public func makeAsyncIterator() -> Iterator { Iterator(pages: self, input: input) }

    /// Asks for one page after the other.
    public struct Iterator: AsyncIteratorProtocol {
        let pages: Pages
        /// `nil` after the last page.
        var input: Input?

        /// - Throws: What the call throws, and `PaginationError` where the service gives the same token again.
        public mutating func next() async throws -> Output? {
            guard let input else { return nil }
            let page = try await pages.call(input)
            var following = input
            let isMore = pages.advance(page, &following)
            if isMore, following == input { throw PaginationError() }
            self.input = isMore ? following : nil
            return page
        }
    }
}

/// A service gave the same token for the next page twice, so the listing would never end.
public struct PaginationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What happened, in one sentence.
    public var description: String {
        "The service gave the same token for the next page twice, so its listing would never end"
    }
}
