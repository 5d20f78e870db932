import FoundationEssentials
import Infra

extension Document {
    /// The array or object that this is, or that its text holds as JSON, as policies often do; `nil` for other scalars.
    var structure: Document? {
        switch self {
        case .array, .object: return self
        case .string(let text):
            guard text.first == "{" || text.first == "[" else { return nil }
            // A text that only looks like JSON is shown as the text that it is.
            return try? JSONDecoder().decode(Document.self, from: Data(text.utf8))
        case .null, .bool, .integer, .number, .reference, .interpolation, .secret: return nil
        }
    }

    var isListOfScalars: Bool { array?.allSatisfy(\.isScalar) ?? false }

    /// An array of `{Key, Value}` as an object; `nil` for anything else.
    var tagsAsObject: Document? {
        guard let elements = array, !elements.isEmpty else { return nil }
        var members: [String: Document] = [:]
        for element in elements {
            guard let key = element["Key"]?.string, let value = element["Value"], element.object?.count == 2 else {
                return nil
            }
            members[key] = value
        }
        return .object(members)
    }
}
