import Testing

@testable import Service

@Suite struct QueryParametersTests {
    @Test(arguments: [
        ("a=1&b=2", ["a=1", "b=2"]), ("a", ["a="]), ("a=", ["a="]), ("", []), ("&&a=1&", ["a=1"]), ("a=b=c", ["a=b=c"]),
        ("a%5Bgt%5D=%C3%A9+x", ["a[gt]=é x"]), ("=1", ["=1"]),
    ])
    func namesAndValuesAreDecoded(query: String, expected: [String]) throws {
        #expect(try QueryParameters(query).pairs.map { "\($0.name)=\($0.value)" } == expected)
    }

    @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%ff", "%c3=1"])
    func whatIsNotUTF8IsRefused(query: String) {
        #expect(throws: Problem.self) { try QueryParameters(query) }
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        let pairs = [("name[like]", "a&b=c+d %é*"), ("x", "")]
        let text = QueryParameters.text(pairs.map { (name: $0.0, value: $0.1) })
        let read = try QueryParameters(text).pairs
        #expect(read.map(\.name) == pairs.map(\.0))
        #expect(read.map(\.value) == pairs.map(\.1))
    }
}
