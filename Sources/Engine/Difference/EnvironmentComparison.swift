import Infra

/// Compares two environments in common words.
struct EnvironmentComparison {
    private let first: DescribedEnvironment
    private let second: DescribedEnvironment
    private let firstWords: Vocabulary
    private let secondWords: Vocabulary
    private(set) var values: [StackDifference.Value] = []

    init(_ first: DescribedEnvironment, _ second: DescribedEnvironment) {
        self.first = first
        self.second = second
        let zones = DescribedEnvironment.zonePairs(first, second)
        let firstZones = Vocabulary(zones.map(\.0))
        let secondZones = Vocabulary(zones.map(\.1))
        let (left, right) = (first.values(in: firstZones), second.values(in: secondZones))

        // In the order of the second file, then what only the first one has.
        var paths: [(common: String, shown: String)] = second.values.map { (secondZones.common($0.path), $0.path) }
        paths += first.values.map { (firstZones.common($0.path), $0.path) }.filter { right[$0.0] == nil }
        var names: [(String?, String?)] = []
        for (path, shown) in paths where left[path] != right[path] {
            values.append(StackDifference.Value(path: shown, first: left[path], second: right[path]))
            if let left = left[path], let right = right[path], Self.isName(left, at: path), Self.isName(right, at: path)
            {
                names.append((left, right))
            }
        }
        let pairs: [(String?, String?)] =
            [
                (first.environment.name, second.environment.name),
                (first.environment.region, second.environment.region),
                (first.environment.account, second.environment.account),
            ] + zones + names
        firstWords = Vocabulary(pairs.map(\.0))
        secondWords = Vocabulary(pairs.map(\.1))
    }

    /// Whether a value names a place, so that another one changes nothing of what is there: ranges, domains, addresses of
    /// people, ARNs, URLs. A size, a number or a choice does.
    private static func isName(_ text: String, at path: String) -> Bool {
        let key = path.split(separator: ".").last?.lowercased() ?? ""
        return IPv4Range(text) != nil || text.contains("@") || text.hasPrefix("arn:") || text.contains("://")
            || key.contains("domain") || key.contains("zoneid")
    }

    // MARK: - Resources

    var resources: [StackDifference.Resource] {
        let left = Self.nodes(of: first, firstWords)
        let right = Self.nodes(of: second, secondWords)
        let inSecond = right.order.compactMap { address -> StackDifference.Resource? in
            guard let node = right.nodes[address] else { return nil }
            guard let other = left.nodes[address], other.type == node.type else {
                return .init(address: node.address, type: node.type, kind: .onlyInSecond)
            }
            return .init(address: node.address, type: node.type, kind: kind(other, node))
        }
        let inFirst = left.order.compactMap { address -> StackDifference.Resource? in
            guard let node = left.nodes[address], right.nodes[address]?.type != node.type else { return nil }
            return .init(address: node.address, type: node.type, kind: .onlyInFirst)
        }
        return inSecond + inFirst
    }

    private static func nodes(of side: DescribedEnvironment, _ words: Vocabulary)
        -> (nodes: [String: Stack.Node], order: [String])
    {
        let order = side.stack.order.map { words.common($0.description) }
        let nodes = zip(order, side.stack.order).compactMap { common, address in
            side.stack.nodes[address].map { (common, $0) }
        }
        return (Dictionary(nodes, uniquingKeysWith: { first, _ in first }), order)
    }

    private func kind(_ left: Stack.Node, _ right: Stack.Node) -> StackDifference.Kind {
        let rules = Comparison.Rules(right.schema)
        let (before, after) = (firstWords.common(left.properties), secondWords.common(right.properties))
        let found = Comparison(rules, desired: after, last: before, observed: before).changes.map { change in
            PropertyChange(
                path: change.path.map(secondWords.specific),
                before: change.before.map(firstWords.specific),
                after: change.after.map(secondWords.specific)
            )
        }
        let changes = found + optionChanges(left, right)
        if !changes.isEmpty { return .changed(changes.map(explained)) }
        if left.properties == right.properties { return .same }
        // The same in common words, so what differs are the words.
        let (own, other) = (Self.texts(left.properties), Self.texts(right.properties))
        let names = Comparison(rules, desired: other, last: own, observed: own).changes.map { change in
            PropertyChange(path: change.path, before: change.before.map(back), after: change.after.map(back))
        }
        return names.isEmpty ? .same : .alikeButForNames(names.map(explained))
    }

    private static let noWords = Vocabulary([])
    private static func texts(_ document: Document) -> Document { noWords.common(document) }
    private func back(_ document: Document) -> Document { Self.noWords.specific(document) }

    /// How both are treated over their lives.
    private func optionChanges(_ left: Stack.Node, _ right: Stack.Node) -> [PropertyChange] {
        let (one, other) = (left.options, right.options)
        var changes: [PropertyChange] = []
        func note(_ name: String, _ before: Document, _ after: Document) {
            if before != after { changes.append(PropertyChange(path: [name], before: before, after: after)) }
        }
        // Where the files differ in it, it is a value of the environments, not of each resource.
        if first.environment.protect == second.environment.protect {
            note("protect", .bool(one.protect), .bool(other.protect))
        }
        note("retain", .bool(one.retain), .bool(other.retain))
        note("snapshot", .bool(one.snapshot), .bool(other.snapshot))
        if (one.existing == nil) != (other.existing == nil) {
            note("existing", .bool(one.existing != nil), .bool(other.existing != nil))
        }
        func targets(_ options: Stack.Options, _ words: Vocabulary) -> Set<String> {
            Set(options.dependsOn.map { words.common($0.description) })
        }
        if targets(one, firstWords) != targets(other, secondWords) {
            func list(_ options: Stack.Options) -> Document {
                .array(options.dependsOn.sorted().map { .string($0.description) })
            }
            note("dependsOn", list(one), list(other))
        }
        return changes
    }

    /// A change with the values of the files that differ in the same way.
    private func explained(_ change: PropertyChange) -> StackDifference.Property {
        let (before, after) = (
            change.before.flatMap(Canonical.text)?.string, change.after.flatMap(Canonical.text)?.string
        )
        let paths = values.filter { value in
            guard let before, let after else { return false }
            return (value.first ?? before) == before && (value.second ?? after) == after
        }
        return StackDifference.Property(change: change, paths: paths.map(\.path))
    }

    // MARK: - Outputs

    /// The elements of a list with how often each is there: the order of zones means nothing.
    private static func counted(_ value: Document?) -> [Document?: Int] {
        guard let elements = value?.array else { return [value: 1] }
        return elements.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    var outputs: [OutputChange] {
        func byName(_ side: DescribedEnvironment) -> [String: Document] {
            Dictionary(side.stack.outputs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
        let (left, right) = (byName(first), byName(second))
        return Set(left.keys).union(right.keys).sorted().compactMap { name in
            let (before, after) = (left[name], right[name])
            let isSame = Self.counted(before.map(firstWords.common)) == Self.counted(after.map(secondWords.common))
            return isSame ? nil : OutputChange(name: name, before: before, after: after)
        }
    }
}
