import AWSClient
import Engine
import Infra

/// The changes that take a resource to what is desired, as a JSON patch (RFC 6902).
///
/// What nobody manages stays. What is never reported back is given with every patch, since the Cloud Control API cannot
/// know it.
/// Source: https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-operations-update.html
struct ResourcePatch {
    private var operations: [(path: [String], operation: JSONValue)] = []

    var isEmpty: Bool { operations.isEmpty }

    /// The patch as JSON text.
    var text: String { JSONValue.array(operations.map(\.operation)).text }

    /// - Parameters:
    ///   - model: The resource as the service reports it.
    ///   - desired: Properties to be, ownership tags included.
    ///   - removed: Paths of properties that the stack gives no longer, as `ResourceHandler.update` gets them.
    ///   - type: What the registry says of the type.
    /// - Throws: `DocumentError` while a value is not known.
    init(from model: Document, to desired: Document, removed: Set<String>, _ type: RegistryType) throws {
        let schema = type.schema
        let fixed = Set(schema.createOnly.map(\.parts) + schema.readOnly.map(\.parts))
        for (name, value) in (desired.object ?? [:]).sorted(by: { $0.key < $1.key }) where !fixed.contains([name]) {
            if name == schema.tagProperty {
                try change([name], schema.tags(model[name], to: value, removed: removed), model[name])
            } else {
                let shape = schema.properties[name] ?? PropertySchema(.json)
                try compare([name], shape, model[name], value, fixed)
            }
        }
        for name in removed.sorted() {
            let path = name.split(separator: "/").map(String.init)
            // A list is given whole; a tag was taken out above.
            if path.contains(where: { Int($0) != nil }) || path.count > 1 && path[0] == schema.tagProperty { continue }
            if model.value(at: path[...]) != nil, !covers(path) { append("remove", path, nil) }
        }
        for path in type.writeOnly.map(\.parts) where !path.contains("*") && !fixed.contains(path) {
            try giveAgain(path, desired, model)
        }
    }

    private func covers(_ path: [String]) -> Bool { operations.contains { path.starts(with: $0.path) } }

    private mutating func append(_ verb: String, _ path: [String], _ value: JSONValue?) {
        let pointer = path.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
        var operation: [String: JSONValue] = ["op": .string(verb), "path": .string(pointer)]
        operation["value"] = value
        operations.append((path, .object(operation)))
    }

    /// Sets a value where it is another one, whole.
    private mutating func change(_ path: [String], _ value: Document, _ before: Document?) throws {
        guard value != before else { return }
        append(before == nil ? "add" : "replace", path, try JSONValue(revealing: value))
    }

    /// Goes into objects, so that members that nobody manages are not touched.
    private mutating func compare(
        _ path: [String],
        _ shape: PropertySchema,
        _ before: Document?,
        _ desired: Document,
        _ fixed: Set<[String]>
    ) throws {
        if desired == .null || fixed.contains(path) { return }
        guard let before, before != .null else { return try change(path, desired, nil) }
        switch (shape.kind, before, desired) {
        case (.object(let shapes, _, _), .object, .object(let members)):
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                try compare(path + [name], shapes[name] ?? PropertySchema(.json), before[name], value, fixed)
            }
        case (.map(let shape), .object, .object(let members)):
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                try compare(path + [name], shape, before[name], value, fixed)
            }
        default:
            if !shape.isCovered(desired, by: before) { try change(path, desired, before) }
        }
    }

    /// The outermost object that is not reported is given whole: what is in it has no place otherwise.
    private mutating func giveAgain(_ path: [String], _ desired: Document, _ model: Document) throws {
        guard desired.value(at: path[...]) != nil, !covers(path) else { return }
        let depth = (1...path.count).first { model.value(at: path[..<$0]) == nil } ?? path.count
        let place = Array(path[..<depth])
        guard let value = desired.value(at: place[...]) else { return }
        append("add", place, try JSONValue(revealing: value))
    }
}

extension PropertySchema {
    /// Whether what is there has all that is desired; members that only the service gives do not count.
    fileprivate func isCovered(_ desired: Document, by actual: Document) -> Bool {
        switch (kind, desired, actual) {
        case (.object(let shapes, _, _), .object(let members), .object):
            members.allSatisfy { name, value in
                actual[name].map { (shapes[name] ?? PropertySchema(.json)).isCovered(value, by: $0) } ?? false
            }
        case (.array(let element, true, _), .array(let new), .array(let old)):
            new.count == old.count && zip(new, old).allSatisfy { element.isCovered($0, by: $1) }
        case (.array(let element, false, _), .array(let new), .array(let old)):
            new.count == old.count && new.allSatisfy { value in old.contains { element.isCovered(value, by: $0) } }
        default: areEquivalent(desired, actual)
        }
    }
}

extension Schema {
    /// Tags as they are to be: the desired ones, and those of others and the token's that are there already.
    fileprivate func tags(_ before: Document?, to desired: Document, removed: Set<String>) -> Document {
        func stays(_ key: String) -> Bool {
            !key.hasPrefix("aws:") && !removed.contains("\(tagProperty ?? "")/\(key)")
        }
        guard hasTagList else {
            return .object((before?.object ?? [:]).filter { stays($0.key) }.merging(desired.object ?? [:]) { $1 })
        }
        var values: [String: Document] = [:]
        for tag in before?.array ?? [] { if let key = tag["Key"]?.string, stays(key) { values[key] = tag } }
        for tag in desired.array ?? [] { if let key = tag["Key"]?.string { values[key] = tag } }
        let kept = (before?.array ?? []).compactMap { $0["Key"]?.string.flatMap { values.removeValue(forKey: $0) } }
        return .array(kept + values.sorted { $0.key < $1.key }.map(\.value))
    }
}
