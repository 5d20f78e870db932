import Testing

@testable import Service

@Suite struct ListRequestTests {
    private let catalogue = Catalogue.store

    private func request(_ text: String) throws -> ListRequest {
        let table = Table(try #require(catalogue["products"]), of: catalogue, .postgresql)
        return try ListRequest(try QueryParameters(text), table, CursorSigner(secret: nil), for: .anonymous)
    }

    @Test(arguments: ["", "limit=50", "fields=name", "sort=id", "sort=-id"])
    func aSmallPageInTheOrderOfIdsIsQuick(text: String) throws {
        #expect(try request(text).isQuick)
    }

    // Each of these may go through many rows to find a page's, or has many.
    @Test(arguments: [
        "sort=name", "offset=20", "deleted=include", "deleted=only", "embed=category", "active=true", "total=true",
        "limit=51",
    ])
    func anotherMayBeSlow(text: String) throws {
        #expect(try !request(text).isQuick)
    }
}
