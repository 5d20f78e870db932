extension Schema {
    /// What AWS would refuse in desired properties, as far as the registry says it: missing properties, rules over several of
    /// them, sizes and numbers. What is only known after apply is passed over, and so are patterns, which are AWS's to check.
    ///
    /// - Parameter properties: An object.
    /// - Returns: Empty where nothing is wrong; else each mistake with its place.
    func mistakes(in properties: Document) -> [PropertyMistake] {
        PropertyMistake.inMembers(of: properties, shapes: self.properties, required: required, constraints, at: "")
    }
}

/// A property that AWS would refuse.
struct PropertyMistake: Hashable, CustomStringConvertible {
    /// The place, as in `SecurityGroupIngress/0/FromPort`; empty for the resource as a whole.
    let path: String
    /// What must be, and what is: "must be at most 65535, but is 70000".
    let text: String

    var description: String { path.isEmpty ? text : "\(path) \(text)" }
}

extension PropertyMistake {
    fileprivate static func inMembers(
        of document: Document,
        shapes: [String: PropertySchema],
        required: [String],
        _ constraints: [Constraint],
        at path: String
    ) -> [PropertyMistake] {
        guard let members = document.object else { return [] }
        let given = Set(members.filter { $0.value != .null }.keys)
        var found = required.filter { !given.contains($0) }.map { name in
            PropertyMistake(path: join(path, name), text: "must be given")
        }
        found += constraints.compactMap { $0.mistake(given: given) }.map { PropertyMistake(path: path, text: $0) }
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let shape = shapes[name] else { continue }
            found += inValue(value, shape, at: join(path, name))
        }
        return found
    }

    private static func inValue(_ value: Document, _ shape: PropertySchema, at path: String) -> [PropertyMistake] {
        let own = shape.limits.mistake(in: value).map { [PropertyMistake(path: path, text: $0)] } ?? []
        switch (shape.kind, value) {
        case (.array(let element, _, let isUnique), .array(let elements)):
            let repeated = isUnique && elements.allSatisfy(\.isResolved) && Set(elements).count < elements.count
            let twice = repeated ? [PropertyMistake(path: path, text: "must not hold the same element twice")] : []
            return own + twice
                + elements.enumerated().flatMap { index, value in inValue(value, element, at: join(path, "\(index)")) }
        case (.object(let shapes, let required, let constraints), .object):
            return own + inMembers(of: value, shapes: shapes, required: required, constraints, at: path)
        case (.map(let member), .object(let members)):
            return own
                + members.sorted { $0.key < $1.key }.flatMap { name, value in
                    inValue(value, member, at: join(path, name))
                }
        default: return own
        }
    }

    private static func join(_ path: String, _ name: String) -> String { path.isEmpty ? name : "\(path)/\(name)" }
}

extension Constraint {
    /// Why these names do not satisfy the rule, or `nil` where they do.
    fileprivate func mistake(given: Set<String>) -> String? {
        func list(_ names: some Sequence<String>) -> String { names.sorted().joined(separator: ", ") }
        switch self {
        case .exactlyOne(let names):
            let present = given.intersection(names)
            guard present.count != 1 else { return nil }
            let got = present.isEmpty ? "none is" : "\(list(present)) are"
            return "must have exactly one of \(list(names)), but \(got) given"
        case .atLeastOne(let names):
            return given.isDisjoint(with: names) ? "must have at least one of \(list(names)), but none is given" : nil
        case .requires(let name, let others):
            let missing = Set(others).subtracting(given)
            return given.contains(name) && !missing.isEmpty ? "must have \(list(missing)) where \(name) is given" : nil
        case .excludes(let name, let others):
            let excess = given.intersection(others)
            return given.contains(name) && !excess.isEmpty ? "must not have both \(name) and \(list(excess))" : nil
        }
    }
}

extension PropertySchema.Limits {
    /// Why a value is outside of the limits, or `nil` where it is not, or not known yet.
    ///
    /// Texts that the registry does not list are let through: they were given as `custom`, on purpose.
    fileprivate func mistake(in value: Document) -> String? {
        switch value {
        case .string(let text):
            guard let length, !length.contains(text.count) else { return nil }
            return "must have \(Self.wording(length)) characters, but has \(text.count)"
        case .array(let elements):
            guard let count, !count.contains(elements.count) else { return nil }
            return "must have \(Self.wording(count)) elements, but has \(elements.count)"
        case .integer(let number):
            if !allowed.isEmpty, !allowed.contains(value) {
                return "must be one of \(allowed.map(\.kind).joined(separator: ", ")), but is \(number)"
            }
            return bounds(Double(number), "\(number)")
        case .number(let number): return bounds(number, "\(number)")
        default: return nil
        }
    }

    private func bounds(_ number: Double, _ text: String) -> String? {
        if let minimum, number < minimum { return "must be at least \(Self.plain(minimum)), but is \(text)" }
        if let maximum, number > maximum { return "must be at most \(Self.plain(maximum)), but is \(text)" }
        return nil
    }

    private static func plain(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }

    private static func wording(_ range: ClosedRange<Int>) -> String {
        if range.upperBound == Int.max { return "at least \(range.lowerBound)" }
        return range.lowerBound == 0 ? "at most \(range.upperBound)" : "\(range.lowerBound) to \(range.upperBound)"
    }
}
