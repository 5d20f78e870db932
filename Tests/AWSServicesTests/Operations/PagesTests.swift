import AWSClient
import Synchronization
import Testing

@Suite("Pages")
struct PagesTests {
    /// Three pages; asks for the next with the token that the page before gave.
    private static func pages(tokens: [String: String?], asked: @escaping @Sendable (String) -> Void) -> Pages<
        String, String
    > {
        Pages(
            "first",
            call: { input in
                asked(input)
                return input
            }
        ) { page, input in
            guard let token = tokens[page] ?? nil else { return false }
            input = token
            return true
        }
    }

    @Test("come one after the other, and none after the last")
    func all() async throws {
        let asked = Mutex<[String]>([])
        let pages = Self.pages(tokens: ["first": "second", "second": "third", "third": nil]) { input in
            asked.withLock { $0.append(input) }
        }
        var got: [String] = []
        for try await page in pages {
            got.append(page)
            // A page is not asked for before the loop comes to it.
            #expect(asked.withLock { $0 } == got)
        }
        #expect(got == ["first", "second", "third"])
    }

    @Test("end with an error where a service gives the same token again")
    func repeated() async {
        let pages = Self.pages(tokens: ["first": "first"]) { _ in }
        await #expect(throws: PaginationError.self) {
            for try await _ in pages {}
        }
    }
}
