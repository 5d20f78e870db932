extension Catalogue {
    /// The bundled model: what a shop sells, what was ordered, and what went in and out of its stock.
    static let store = Catalogue([categories, products, orders, orderItems, stockMovements])

    private static let code = TextPattern(first: "A-Z0-9", rest: "A-Z0-9._-")
    private static let slug = TextPattern(first: "a-z0-9", rest: "a-z0-9-")
    private static let money = FieldType.decimal(
        ExactDecimal(0)...ExactDecimal(units: 999_999_999_999, scale: 2),
        precision: 12,
        scale: 2
    )

    private static let categories = Collection(
        "categories",
        singular: "category",
        summary: "What products are grouped by.",
        fields: [
            Field("slug", .text(1...64, pattern: slug), "Its name in addresses.").unique.filterable.sortable,
            Field("name", .text(1...200), "Its name for people.").filterable.sortable,
            Field("description", .text(0...2000), "What belongs to it.").nullable,
        ]
    ).keyed(by: "slug")

    private static let products = Collection(
        "products",
        singular: "product",
        summary: "What is sold.",
        isSoftDeleted: true,
        fields: [
            Field("sku", .text(1...64, pattern: code), "The stock keeping unit.").unique.filterable.sortable,
            Field("name", .text(1...200), "Its name for people.").filterable.sortable,
            Field("description", .text(0...10_000), "What it is.").nullable,
            Field("category_id", .uuid, "The category it belongs to.").references("categories").filterable,
            Field("price", money, "What one costs.").filterable.sortable,
            Field("active", .boolean, "Whether it can be ordered now.").defaults(to: .boolean(true)).filterable,
            Field("attributes", .object, "What only products of its kind have.").defaults(to: .emptyObject),
        ]
    ).keyed(by: "sku")

    private static let orders = Collection(
        "orders",
        singular: "order",
        summary: "What customers asked for; created together with their items.",
        fields: [
            Field("customer", .text(1...200), "Who ordered.").filterable.sortable,
            Field("status", .word(["pending", "paid", "shipped", "cancelled"]), "How far it is.")
                .defaults(to: .text("pending")).filterable,
            Field("note", .text(0...2000), "What the customer added.").nullable,
        ]
    ).with(parts: Collection.Parts(name: "items", collection: "order_items", field: "order_id", count: 1...100))

    private static let orderItems = Collection(
        "order_items",
        singular: "order_item",
        summary: "One product of an order.",
        fields: [
            Field("order_id", .uuid, "The order it belongs to.").references("orders").filterable,
            Field("product_id", .uuid, "The product.").references("products").filterable,
            Field("quantity", .integer(1...1_000_000), "How many.").filterable.sortable,
            Field("unit_price", money, "What one cost when it was ordered.").filterable,
        ]
    )

    private static let stockMovements = Collection(
        "stock_movements",
        singular: "stock_movement",
        summary: "What went into the stock and out of it; never changed.",
        isAppendOnly: true,
        fields: [
            Field("product_id", .uuid, "The product.").references("products").filterable,
            Field("quantity", .integer(-1_000_000...1_000_000), "How many came in; less than 0 went out.").filterable,
            Field("reason", .word(["receipt", "sale", "return", "adjustment"]), "Why.").filterable,
            Field("reference", .text(1...200), "The paper it stands on, such as an invoice.").nullable.filterable,
        ]
    ).partitioned
}
