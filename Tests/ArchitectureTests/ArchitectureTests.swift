import Testing

@Suite struct ArchitectureTests {
    @Test func everyFileOfOursKeepsEveryRule() throws {
        let files = try SourceFile.all()
        // Fewer would mean that the files were not found, and that nothing was checked.
        #expect(files.count > 50)
        let messages = files.flatMap { file in Rule.all.flatMap { $0.messages(for: file) } }
        #expect(messages.isEmpty, "\n\(messages.joined(separator: "\n"))")
    }
}
