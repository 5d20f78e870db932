import AWSSigner

/// A JSON text's value. Also the type of members that services leave open ("documents").
public enum JSONValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// A number with a fraction or an exponent, or beyond the range of `Int`.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])
}

// MARK: Making values of typed ones

extension JSONValue {
    /// Infinite numbers and NaN are texts, since JSON has no numbers for them.
    package init(_ number: Double) {
        self = number.isFinite ? .number(number) : .string(WireText.text(number))
    }

    package init(_ moment: Timestamp, _ format: TimestampFormat) {
        let text = moment.text(format)
        guard case .epochSeconds = format else {
            self = .string(text)
            return
        }
        self = Int(text).map(JSONValue.integer) ?? .number(moment.secondsSinceEpoch)
    }

    package init(_ bytes: [UInt8]) { self = .string(Base64.encoded(bytes)) }

    package static func list<T>(_ values: [T], _ value: (T) -> JSONValue) -> JSONValue {
        .array(values.map(value))
    }

    package static func map<T>(_ values: [String: T], _ value: (T) -> JSONValue) -> JSONValue {
        .object(values.mapValues(value))
    }
}

/// An object in the making: members without a value are left out.
package struct JSONObject {
    private var members: [String: JSONValue] = [:]

    package mutating func member<T>(_ name: String, _ value: T?, _ json: (T) -> JSONValue) {
        if let value { members[name] = json(value) }
    }

    /// The object that `write` makes.
    package static func value(_ write: (inout JSONObject) -> Void) -> JSONValue {
        var object = JSONObject()
        write(&object)
        return .object(object.members)
    }
}
