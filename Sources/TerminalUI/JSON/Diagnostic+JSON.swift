package import Infra

extension Diagnostic {
    package var message: JSONMessage { JSONMessage("diagnostic", ["diagnostic": json]) }

    var json: JSONValue {
        JSONValue(members: [
            "severity": .string(severity.rawValue),
            "summary": .string(summary),
            "detail": detail.isEmpty ? nil : .string(detail),
            "commands": commands.isEmpty ? nil : JSONValue(texts: commands),
            "address": address.map { JSONValue($0) },
            "locations": locations.isEmpty ? nil : .array(locations.map(\.json)),
            "request_id": requestID.map(JSONValue.string),
        ])
    }
}

extension Diagnostic.Location {
    var json: JSONValue {
        JSONValue(members: [
            "file": .string(file),
            "line": .integer(line),
            "column": column.map(JSONValue.integer),
        ])
    }
}
