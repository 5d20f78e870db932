import Testing

@testable import Service

@Suite struct ListRequestTests {
    private let catalogue = Catalogue.store

    private func query(_ text: String) throws -> ListQuery {
        let table = Table(try #require(catalogue["products"]), of: catalogue, .postgresql)
        return try ListRequest(try QueryParameters(text), table, CursorSigner(secret: nil)).query
    }

    @Test(arguments: ["", "limit=200", "fields=name", "sort=id", "sort=-id"])
    func aPageInTheOrderOfIdsIsQuick(text: String) throws {
        #expect(try query(text).isByKey)
    }

    // Each of these may go through many rows to find a page's.
    @Test(arguments: ["sort=name", "offset=20", "deleted=include", "deleted=only", "embed=category", "active=true"])
    func anotherMayBeSlow(text: String) throws {
        #expect(try !query(text).isByKey)
    }
}
