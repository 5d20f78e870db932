import Hummingbird

/// The composition of the service.
extension App {
    /// All routes of the service.
    static func routes(_ api: API) -> RouteTable {
        let table = RouteTable()
        api.addRoutes(to: table)
        return table
    }
}
