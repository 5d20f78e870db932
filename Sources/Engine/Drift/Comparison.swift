import Infra

/// The differences between what is desired and what is there, property by property.
///
/// Three values meet at each place: desired, last applied, observed.
/// - Desired is given: it is compared with what is observed, or with what was last applied where the service reports
///   nothing, or never does.
/// - Only last applied is given: the stack gives it no longer, so it is taken out, unless it is gone already.
/// - Neither is given: nobody manages it.
struct Comparison {
    /// The three values of one place.
    struct Sides {
        var desired: Document?
        var last: Document?
        var observed: Document?
        /// Whether a value that is not observed is known to be absent, because the list or map around it was reported.
        var isWhole = false

        init(_ desired: Document?, _ last: Document?, _ observed: Document?, isWhole: Bool = false) {
            self.desired = desired?.given
            self.last = last?.given
            self.observed = observed?.given
            self.isWhole = isWhole
        }

        /// What is there now, as far as anybody can say.
        var actual: Document? { isWhole ? observed : observed ?? last }

        func member(_ name: String, isWhole: Bool = false) -> Sides {
            Sides(desired?[name], last?[name], observed?[name], isWhole: isWhole)
        }

        /// Every name that the stack gives or has given.
        var managedNames: [String] {
            Set(desired?.object.map { Array($0.keys) } ?? []).union(last?.object.map { Array($0.keys) } ?? []).sorted()
        }
    }

    private(set) var changes: [PropertyChange] = []
    private let tagProperty: String?
    /// Whether what is not observed is not there.
    private let isWhole: Bool
    /// Whether the handler replaces the resource for a change that may or may not ask for it.
    private let replaces: (PropertyChange) -> Bool

    /// - Parameters:
    ///   - rules: Of the resource's type.
    ///   - desired: Properties that the stack gives; they may refer to what is not known yet, which equals nothing.
    ///   - last: Properties as last applied.
    ///   - observed: Properties as the service reports them.
    ///   - replaces: Asked for changes of properties that can only conditionally be set again.
    init(
        _ rules: Rules,
        desired: Document?,
        last: Document?,
        observed: Document?,
        replaces: @escaping (PropertyChange) -> Bool = { _ in false }
    ) {
        tagProperty = rules.schema.tagProperty
        isWhole = rules.schema.reportsEverything && observed != nil
        self.replaces = replaces
        let sides = Sides(desired, last, observed)
        for name in sides.managedNames {
            compare([name], rules.property(name), rules.traits.inside(name), sides.member(name, isWhole: isWhole))
        }
    }

    /// What a schema says, prepared once for all resources of the type.
    struct Rules {
        let schema: Schema
        let traits: PropertyTraits

        init(_ schema: Schema) {
            self.schema = schema
            traits = PropertyTraits(schema)
        }

        func property(_ name: String) -> PropertySchema {
            schema.properties[name] ?? (schema.reportsEverything ? Comparison.anyStructure : Comparison.unknownShape)
        }
    }

    private static let unknownShape = PropertySchema(.json)
    private static let anyStructure = PropertySchema(.structure)

    mutating func compare(
        _ path: [String],
        _ schema: PropertySchema,
        _ traits: PropertyTraits,
        _ given: Sides
    ) {
        var sides = given
        if traits.isWriteOnly { sides.observed = sides.last }
        guard let desired = sides.desired else {
            guard sides.last != nil, let there = sides.observed, !there.isEmptyList else { return }
            return append(path, traits, before: there, after: nil, sides)
        }
        let actual = sides.actual
        if desired.isEmptyList, actual?.isEmptyList ?? true { return }
        if isWhole, actual == nil, desired.isZero { return }
        let isByKey = schema.isKeyed || path.count == 1 && path[0] == tagProperty
        if isByKey, compareByKey(path, schema, traits, sides) { return }
        guard let actual else { return append(path, traits, before: nil, after: desired, sides) }
        switch (schema.kind, desired, actual) {
        case (.object(let members, _, _), .object, .object):
            for name in sides.managedNames {
                let shape = members[name] ?? (isWhole ? Self.anyStructure : Self.unknownShape)
                compare(path + [name], shape, traits.inside(name), sides.member(name, isWhole: isWhole))
            }
        case (.structure, .object, .object):
            for name in sides.managedNames {
                compare(path + [name], schema, traits.inside(name), sides.member(name, isWhole: isWhole))
            }
        case (.structure, .array(let new), .array(let old)):
            compareInOrder(path, schema, traits.inside("*"), new, old, sides)
        case (.map(let value), .object, .object):
            let isReported = sides.observed != nil
            for name in sides.managedNames {
                compare(path + [name], value, traits.inside("*"), sides.member(name, isWhole: isReported))
            }
        case (.array(let element, let ordered, let unique), .array(let new), .array(let old)):
            if ordered {
                compareInOrder(path, element, traits.inside("*"), new, old, sides)
            } else {
                compareInAnyOrder(path, element, unique, traits.inside("*"), new, old, sides)
            }
        default:
            if !same(desired, actual, schema) { append(path, traits, before: actual, after: desired, sides) }
        }
    }

    private func same(_ left: Document, _ right: Document, _ schema: PropertySchema) -> Bool {
        if left.means(right) || schema.equivalence.admits(right, for: left) { return left.isResolved }
        return Canonical.value(left, schema).means(Canonical.value(right, schema)) && left.isResolved
    }

    mutating func append(
        _ path: [String],
        _ traits: PropertyTraits,
        before: Document?,
        after: Document?,
        _ sides: Sides
    ) {
        var change = PropertyChange(
            path: path,
            before: before?.concealed(like: sides.desired).concealed(like: sides.last),
            after: after?.concealed(like: sides.last)
        )
        change.forcesReplacement =
            traits.forcesReplacement(before, after) || traits.isConditionalCreateOnly && replaces(change)
        changes.append(change)
    }

    /// For the inside of one element.
    init(tagProperty: String?) {
        self.tagProperty = tagProperty
        isWhole = false
        replaces = { _ in false }
    }
}

extension Document {
    /// Services report an empty list as nothing as often as not.
    fileprivate var isEmptyList: Bool { self == .array([]) }

    /// What a service that reports everything leaves out all the same: a value of its kind that says nothing.
    fileprivate var isZero: Bool {
        switch self {
        case .bool(false), .integer(0), .string(""), .array([]): true
        case .object(let members): members.values.allSatisfy(\.isZero)
        default: false
        }
    }
}

extension PropertySchema {
    fileprivate var isKeyed: Bool {
        switch equivalence {
        case .keyed, .keyedBy: true
        default: false
        }
    }
}
