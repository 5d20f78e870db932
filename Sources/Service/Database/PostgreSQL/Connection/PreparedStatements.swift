/// What a connection has prepared, by text; of too many the one that was used longest ago goes.
struct PreparedStatements {
    private struct Entry {
        var name: String
        var lastUse: Int
    }

    private let capacity: Int
    private var entries: [String: Entry] = [:]
    private var uses = 0
    private var lastName = 0

    /// - Parameter capacity: How many are kept, from 1.
    init(capacity: Int) {
        self.capacity = capacity
    }

    var count: Int { entries.count }

    /// The name that a text was prepared under.
    mutating func name(of text: String) -> String? {
        uses += 1
        guard let index = entries.index(forKey: text) else { return nil }
        entries.values[index].lastUse = uses
        return entries.values[index].name
    }

    /// A name that no statement of the connection has had.
    mutating func newName() -> String {
        lastName += 1
        return "s\(lastName)"
    }

    /// Keeps what the server has prepared.
    ///
    /// - Returns: The name of a statement that has to go for it.
    mutating func insert(_ text: String, name: String) -> String? {
        var evicted: String?
        if entries.count >= capacity, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            evicted = oldest.value.name
            entries.removeValue(forKey: oldest.key)
        }
        entries[text] = Entry(name: name, lastUse: uses)
        return evicted
    }
}
