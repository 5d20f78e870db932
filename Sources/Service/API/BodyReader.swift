/// Reads rows from the bodies of requests, and remembers all that is wrong with them.
struct BodyReader {
    /// What is wrong, each with its place; the first hundred.
    private(set) var errors: [Problem.Field] = []
    /// The parts of a row: their collection.
    let parts: Collection?

    init(parts: Collection?) {
        self.parts = parts
    }

    /// - Throws: A problem with all that was found wrong, if anything was.
    func finish() throws(Problem) {
        guard errors.isEmpty else {
            throw Problem(.validation, "\(errors.count) of the values cannot be taken.", errors: errors)
        }
    }

    /// Reads all values of a row that a body can set, in the order of `Table.written`; those that it leaves out are defaults.
    ///
    /// `document`: The body, or a part of it.
    /// `omitted`: A field that is not the body's to set: what a part is a part of.
    /// `hasParts`: Whether the member that holds the parts belongs to it.
    /// Returns: Fewer values than there are fields where something is wrong.
    mutating func values(
        _ document: JSON,
        _ collection: Collection,
        at place: JSONPointer = .root,
        omitting omitted: String? = nil,
        hasParts: Bool = false
    ) -> [FieldValue] {
        guard case .object(let members) = document else {
            refuse(place, "must be an object, is \(document.kind)")
            return []
        }
        var found = [JSON?](repeating: nil, count: collection.fields.count)
        for member in members {
            if hasParts, member.name == collection.parts?.name { continue }
            guard let index = index(of: member.name, collection, at: place, omitting: omitted) else { continue }
            found[index] = member.value
        }
        var values: [FieldValue] = []
        for (index, field) in collection.fields.enumerated() where !field.isReadOnly && field.name != omitted {
            if let json = found[index] {
                if let value = value(json, field, at: place) { values.append(value) }
            } else if let value = field.initialValue {
                values.append(value)
            } else {
                refuse(place + field.name, "is required")
            }
        }
        return values
    }

    /// The changes of a merge patch: for each field that it names, its index in the collection and the value.
    mutating func changes(_ document: JSON, _ collection: Collection) -> [Change] {
        guard case .object(let members) = document else {
            refuse(.root, "must be an object, is \(document.kind)")
            return []
        }
        var changes: [Change] = []
        for member in members {
            guard let index = index(of: member.name, collection, at: .root, omitting: nil) else { continue }
            let field = collection.fields[index]
            switch (field.type, member.value) {
            case (_, .null):
                // Null removes a member, and what has none gets its default.
                if let value = field.initialValue {
                    changes.append(Change(field: field, value: .value(value)))
                } else {
                    refuse(JSONPointer.root + field.name, "is required and cannot be removed")
                }
            case (.object, .object):
                if let value = value(member.value, field, at: .root), case .object(let patch) = value {
                    changes.append(Change(field: field, value: .patch(patch)))
                }
            default:
                if let value = value(member.value, field, at: .root) {
                    changes.append(Change(field: field, value: .value(value)))
                }
            }
        }
        return changes
    }

    /// What a patch makes of one field.
    struct Change {
        var field: Field
        var value: Value

        enum Value {
            case value(FieldValue)
            /// Changes an object, whose other members stay.
            case patch(JSON)
        }
    }

    /// Reads the parts of a row.
    mutating func parts(_ document: JSON, of whole: Collection, id: (Int) -> String) -> [NewRow] {
        guard let declared = whole.parts, let target = parts else { return [] }
        let place = JSONPointer.root + declared.name
        guard let member = document[declared.name] else {
            refuse(place, "is required")
            return []
        }
        guard case .array(let elements) = member else {
            refuse(place, "must be an array, is \(member.kind)")
            return []
        }
        guard declared.count.contains(elements.count) else {
            refuse(
                place,
                "must have \(declared.count.lowerBound) to \(declared.count.upperBound) elements, has \(elements.count)"
            )
            return []
        }
        return elements.enumerated().map { index, element in
            NewRow(id: id(index), values: values(element, target, at: place + index, omitting: declared.field))
        }
    }

    mutating func refuse(_ place: JSONPointer, _ detail: String) {
        guard errors.count < 100 else { return }
        errors.append(Problem.Field(pointer: place.description, detail))
    }

    private mutating func value(_ json: JSON, _ field: Field, at place: JSONPointer) -> FieldValue? {
        do {
            return try field.value(json)
        } catch {
            refuse(place + field.name, error.detail)
            return nil
        }
    }

    /// The field of a member, where a body may set it.
    private mutating func index(
        of name: String,
        _ collection: Collection,
        at place: JSONPointer,
        omitting omitted: String?
    ) -> Int? {
        guard let index = collection.index(of: name), name != omitted else {
            let isPart = name == collection.parts?.name
            refuse(
                place + String(name.prefix(100)),
                isPart ? "can be set only when the row is created" : "is no member of \(collection.name)"
            )
            return nil
        }
        guard !collection.fields[index].isReadOnly else {
            refuse(place + name, "is set by the service; leave it out")
            return nil
        }
        return index
    }
}
