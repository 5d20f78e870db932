import Testing

@testable import Service

@Suite struct SQLDialectTests {
    @Test(arguments: [(SQLDialect.postgresql, "$2"), (.sqlite, "?2")])
    func parametersHaveNumbers(dialect: SQLDialect, mark: String) {
        #expect(dialect.placeholder(2) == mark)
    }
}
