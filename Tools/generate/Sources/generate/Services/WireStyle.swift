/// What tells the protocols apart when members are written and read.
enum WireStyle: Hashable {
    case ec2, query, json, xml

    init(_ protocolName: String) throws {
        switch protocolName {
        case "ec2": self = .ec2
        case "query": self = .query
        case "json", "rest-json": self = .json
        case "rest-xml": self = .xml
        default: throw ModelError("the protocol '\(protocolName)' is not supported")
        }
    }

    /// What a structure's members are written to.
    var writer: (type: String, parameter: String) {
        switch self {
        case .ec2, .query: ("FormWriter", "form")
        case .xml: ("XMLWriter", "xml")
        case .json: ("JSONObject", "object")
        }
    }

    /// What answers are read from.
    var reader: (type: String, parameter: String) {
        self == .json ? ("JSONValue", "json") : ("XMLElement", "xml")
    }

    /// How moments are written in bodies where the model says nothing.
    var timestampFormat: String { self == .json ? "unixTimestamp" : "iso8601" }

    /// A member's name in a request.
    func sentName(_ member: String, _ reference: ServiceModel.Reference) -> String {
        guard self == .ec2 else { return reference.locationName ?? member }
        let name = reference.locationName ?? member
        return reference.queryName ?? name.prefix(1).uppercased() + name.dropFirst()
    }

    /// A member's name in an answer.
    func receivedName(_ member: String, _ reference: ServiceModel.Reference) -> String {
        reference.locationName ?? member
    }
}

/// `TimestampFormat` for the models' `timestampFormat`.
func timestampFormat(_ name: String) throws -> String {
    switch name.lowercased() {
    case "iso8601": ".dateTime"
    case "rfc822": ".httpDate"
    case "unixtimestamp": ".epochSeconds"
    default: throw ModelError("the timestamp format '\(name)' is not known")
    }
}
