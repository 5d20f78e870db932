/// Turns a stack into a template, and collects what cannot be turned.
struct TemplateRenderer {
    let stack: Stack
    let ids: LogicalIDs
    let counterparts: Counterparts
    /// Values that whoever deploys the template gives or may change, by logical id.
    var parameters: [String: TemplateValue] = [:]
    var diagnostics: [Diagnostic] = []

    init(_ stack: Stack) {
        self.stack = stack
        ids = LogicalIDs(stack.order)
        counterparts = Counterparts(stack)
    }

    /// The nodes that the template has, in the order in which they were added.
    private var nodes: [Stack.Node] {
        stack.order.compactMap { stack.nodes[$0] }.filter(isRendered)
    }

    func isRendered(_ node: Stack.Node) -> Bool {
        node.options.existing == nil && counterparts.leftOut[node.address] == nil
    }

    mutating func template() -> TemplateValue {
        var resources: [Address: Rendered] = [:]
        for node in nodes { resources[node.address] = resource(node) }
        let order = TemplateOrder(stack: stack, ids: ids, references: resources.mapValues(\.references))
        let outputs = stack.outputs.map { TemplateValue.Member(Self.outputID($0.name), output($0)) }
        let metadata = metadata()
        return .members([
            "AWSTemplateFormatVersion": "2010-09-09",
            "Description": .string(String("The environment \(stack.name), written by deployer render.".prefix(1024))),
            "Metadata": metadata,
            "Parameters": Self.section(parameters.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) }),
            "Resources": .object(
                nodes.compactMap { node in
                    resources[node.address].map { rendered in
                        .init(ids[node.address], rendered.value(waitingFor: order.explicit(for: node)))
                    }
                }
            ),
            "Outputs": Self.section(outputs),
        ])
    }

    /// A section that is left out when it is empty: CloudFormation refuses an empty one.
    private static func section(_ members: [TemplateValue.Member]) -> TemplateValue? {
        members.isEmpty ? nil : .object(members)
    }

    // MARK: - Outputs

    private static func outputID(_ name: String) -> String {
        name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? name : LogicalIDs.readable(name)
    }

    /// Outputs are texts in CloudFormation; a list becomes one with commas.
    private mutating func output(_ output: Stack.Output) -> TemplateValue {
        let place = Place(subject: "The output \"\(output.name)\"", path: [], location: output.location)
        var value = self.value(of: output.value, at: place)
        if case .array(let elements) = value { value = .join(separator: ",", elements) }
        if let scalar = value.scalar { value = .string(scalar) }
        return .members(["Value": value])
    }

    // MARK: - What the template says of itself

    /// Which stack it is, what it lacks, and which resources deployer would refuse to delete.
    private mutating func metadata() -> TemplateValue {
        let protected = nodes.filter(\.options.protect).map { TemplateValue.string(ids[$0.address]) }
        var leftOut: [TemplateValue] = []
        for node in stack.order.compactMap({ stack.nodes[$0] }) {
            guard let absence = counterparts.leftOut[node.address] else { continue }
            if absence.isMissed {
                diagnostics.append(
                    Diagnostic(
                        .warning,
                        "Resource is not in the template",
                        detail: "\(node.type): \(absence.reason)",
                        address: node.address,
                        locations: [node.location]
                    )
                )
            }
            leftOut.append(
                .members([
                    "Address": .string(node.address.description), "Type": .string(node.type.description),
                    "Reason": .string(absence.reason),
                ])
            )
        }
        let objects = stack.nodes.values.count { $0.options.existing == nil && Kubernetes.kinds[$0.type] != nil }
        if objects > 0 { diagnostics.append(.objectsLeftOut(objects)) }
        return .members([
            "Deployer": .members([
                "Stack": .string(stack.name),
                "Protected": protected.isEmpty ? nil : .array(protected),
                "LeftOut": leftOut.isEmpty ? nil : .array(leftOut),
            ])
        ])
    }
}

extension TemplateRenderer {
    /// Where in the stack a value stands, for messages.
    struct Place {
        /// As in `database.instance (AWS::RDS::DBInstance)`.
        var subject: String
        /// Names of properties from the outside in.
        var path: [String]
        var address: Address?
        var location: Diagnostic.Location

        func inside(_ name: String) -> Place {
            var place = self
            place.path.append(name)
            return place
        }

        var description: String { path.isEmpty ? subject : "\(subject): \(path.joined(separator: "."))" }
    }

    mutating func refuse(_ summary: String, _ detail: String, at place: Place) {
        diagnostics.append(
            Diagnostic(.error, summary, detail: detail, address: place.address, locations: [place.location])
        )
    }
}

extension Diagnostic {
    fileprivate static func objectsLeftOut(_ count: Int) -> Diagnostic {
        Diagnostic(
            .warning,
            "Kubernetes objects are not in the template",
            detail: """
                CloudFormation knows nothing of what is in a cluster, so \(count) object\(count == 1 ? " is" : "s are") left out. \
                They are written by render with --format kubernetes.
                """
        )
    }
}
