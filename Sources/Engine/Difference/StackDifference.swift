package import Infra

/// What differs in meaning between two environments, resource by resource.
///
/// Resources belong together by their addresses; zones that stand for each other are one. References are compared by what
/// they refer to. What both environments have under names, ranges and places of their own is alike.
package struct StackDifference: Sendable {
    /// A value of the environments' files that is not the same in both.
    package struct Value: Sendable, Hashable {
        /// As in `network.cidrBlock`.
        package let path: String
        /// `nil` where the file leaves it to its default.
        package let first: String?
        package let second: String?
    }

    /// A property that differs.
    package struct Property: Sendable, Hashable {
        /// `before` is the first environment's value.
        package let change: PropertyChange
        /// Values of the environments' files that have this very difference; mostly one.
        package let paths: [String]
    }

    package enum Kind: Sendable, Hashable {
        case onlyInFirst
        case onlyInSecond
        /// The properties that differ; at least one.
        case changed([Property])
        /// The same resource under names, ranges or places of the environments' own.
        case alikeButForNames([Property])
        case same
    }

    package struct Resource: Sendable, Hashable {
        /// The address in the second environment, or in the only one that has it.
        package let address: Address
        package let type: ResourceType
        package let kind: Kind
    }

    package let first: String
    package let second: String
    package let values: [Value]
    /// In the order of the second stack, with what only the first has at the end.
    package let resources: [Resource]
    package let outputs: [OutputChange]

    /// Whether anything differs in meaning.
    package var isEmpty: Bool { outputs.isEmpty && !resources.contains(where: \.differs) }

    /// - Parameters:
    ///   - first: An environment whose stack has no mistakes.
    ///   - second: Another one.
    package init(_ first: DescribedEnvironment, _ second: DescribedEnvironment) {
        let comparison = EnvironmentComparison(first, second)
        self.first = first.environment.name
        self.second = second.environment.name
        values = comparison.values
        resources = comparison.resources
        outputs = comparison.outputs
    }
}

extension StackDifference.Resource {
    /// Whether the resource differs in meaning.
    package var differs: Bool {
        switch kind {
        case .onlyInFirst, .onlyInSecond, .changed: true
        case .alikeButForNames, .same: false
        }
    }
}
