/// The place of a value in a JSON document (RFC 6901): `/items/0/price`.
struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    let description: String

    static let root = JSONPointer(description: "")

    private init(description: String) {
        self.description = description
    }

    static func + (pointer: JSONPointer, name: String) -> JSONPointer {
        let escaped = name.replacing("~", with: "~0").replacing("/", with: "~1")
        return JSONPointer(description: "\(pointer.description)/\(escaped)")
    }

    static func + (pointer: JSONPointer, index: Int) -> JSONPointer {
        JSONPointer(description: "\(pointer.description)/\(index)")
    }
}
