import Foundation
import TestSupport
import Testing

/// What the README shows is what the repository has.
@Suite struct DocumentationTests {
    @Test func swiftInTheReadmeIsTakenFromTheSources() throws {
        let sources = try SourceFile.all()
        let blocks = try readme().swiftBlocks
        #expect(!blocks.isEmpty)
        for block in blocks {
            #expect(sources.contains { $0.text.contains(block) }, "no source file has:\n\(block)")
        }
    }

    @Test func filesThatTheReadmeLinksToExist() throws {
        let paths = try readme().relativeLinks
        #expect(paths.count > 5)
        for path in paths {
            #expect(FileManager.default.fileExists(atPath: "\(packageRoot)/\(path)"), "README.md links to \(path)")
        }
    }

    @Test func aBlockAndALinkAreFound() {
        let text = "See [a](docs/a.md) and [b](https://example.com).\n```swift\nlet a = 1\n```\n```\nnot Swift\n```\n"
        #expect(text.swiftBlocks == ["let a = 1\n"])
        #expect(text.relativeLinks == ["docs/a.md"])
    }

    private func readme() throws -> String {
        try String(contentsOfFile: "\(packageRoot)/README.md", encoding: .utf8)
    }
}

extension String {
    /// The text of every code block that is marked as Swift.
    fileprivate var swiftBlocks: [String] {
        components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    }

    /// Where links lead that stay in the repository.
    fileprivate var relativeLinks: [String] {
        components(separatedBy: "](").dropFirst().map { $0.components(separatedBy: ")")[0] }
            .filter { !$0.contains("://") }
    }
}
