import Testing

@testable import Service

@Suite struct CatalogueTests {
    @Test func theStoreIsDeclaredWithoutMistakes() {
        #expect(Catalogue.store.mistakes == [])
        #expect(
            Catalogue.store.collections.map(\.name)
                == ["categories", "products", "orders", "order_items", "stock_movements"]
        )
    }

    @Test(arguments: Catalogue.store.collections)
    func everyRowHasIdentityTimesAndVersion(collection: Collection) throws {
        for name in ["id", "created_at", "updated_at", "version"] {
            #expect(try #require(collection.field(name)).isReadOnly)
        }
        #expect((collection.field("deleted_at") != nil) == collection.isSoftDeleted)
    }

    @Test func mistakesAreFound() {
        let name = Field("name", .text(1...9), "A name.").nullable.sortable
        let other = Field("other_id", .uuid, "Another.").references("others")
        let amount = Field("amount", .decimal(ExactDecimal(0)...ExactDecimal(9), precision: 19, scale: 2), "Much.")
        let things = Collection("things", singular: "thing", summary: "Things.", fields: [name, name, other, amount])
        #expect(
            Catalogue([things.keyed(by: "name")]).mistakes == [
                "things.name is sortable and may be null",
                "things.name is declared twice",
                "things.name is sortable and may be null",
                "things.other_id refers to others, which is not declared",
                "things.amount has more than 18 digits",
                "things is keyed by name, which is not unique",
            ]
        )
    }

    @Test func whatCanBeEmbeddedFollowsFromReferencesAndParts() throws {
        let items = try #require(Catalogue.store["order_items"])
        #expect(Catalogue.store.embeddings(of: items).map(\.name) == ["order", "product"])
        let orders = try #require(Catalogue.store["orders"])
        #expect(Catalogue.store.embeddings(of: orders).map(\.name) == ["items"])
    }

    @Test func aBodyMustHaveWhatNeitherDefaultsNorIsNullNorReadOnly() throws {
        let products = try #require(Catalogue.store["products"])
        #expect(products.fields.filter(\.isRequired).map(\.name) == ["sku", "name", "category_id", "price"])
    }

    @Test func filtersFollowTheType() {
        let field = Field("note", .text(0...9), "A note.").nullable.filterable
        #expect(field.filters == [.equal, .notEqual, .oneOf, .like, .null])
        #expect(Field("data", .object, "Data.").filterable.filters == [])
    }
}
