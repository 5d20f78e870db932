import AWSClient
package import Infra

/// What the CloudFormation registry says of a type, as DescribeType gives it.
///
/// Source: https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html
package struct RegistryType: Sendable {
    package let schema: Schema
    /// Never reported back. `schema` counts more to it: what AWS changes in a way that only it can tell.
    package let writeOnly: [PropertyPath]
    /// Whether a create can carry tags; otherwise they are set by the update that follows it.
    package let tagsOnCreate: Bool
    /// How long a handler of AWS may work before it is given up.
    package let longestDuration: Duration

    /// - Parameters:
    ///   - type: As AWS writes it: `AWS::SQS::Queue`.
    ///   - text: The schema, a JSON text.
    /// - Throws: `DeserializationError` where it is no JSON; a `Diagnostic` where it is of something that cannot be made.
    package init(_ type: ResourceType, schema text: String) throws {
        let root = Document(try JSONParser.parse(Array(text.utf8)))
        func paths(_ name: String) -> [PropertyPath] {
            (root[name]?.array ?? []).compactMap { $0.string.map(PropertyPath.init(pointer:)) }
        }
        let shapes = RegistryShapes(root)
        let handlers = root["handlers"]?.object
        // A schema without handlers is one that was put into the folder by hand; AWS's own has them all.
        for verb in ["create", "read", "delete"] where handlers.map({ $0[verb] == nil }) ?? false {
            throw Diagnostic.cannotBeMade(type, lacking: verb)
        }
        let identifier = paths("primaryIdentifier").map { $0.parts.joined(separator: ".") }
        guard !identifier.isEmpty else { throw Diagnostic.hasNoIdentifier(type) }
        let readOnly = paths("readOnlyProperties")
        var createOnly = paths("createOnlyProperties")
        if let handlers, handlers["update"] == nil {
            createOnly = shapes.properties.keys.sorted().map { PropertyPath([$0]) }.filter { !readOnly.contains($0) }
        }
        let tagging = root["tagging"]?.object ?? [:]
        writeOnly = paths("writeOnlyProperties")
        tagsOnCreate = tagging["tagOnCreate"]?.bool ?? true
        let minutes = (handlers ?? [:]).values.compactMap { $0["timeoutInMinutes"]?.integer }.max()
        longestDuration = .seconds(60 * (minutes ?? 120))
        schema = Schema(
            type: type,
            properties: shapes.properties,
            required: (root["required"]?.array ?? []).compactMap(\.string),
            primaryIdentifier: identifier,
            createOnly: createOnly,
            conditionalCreateOnly: paths("conditionalCreateOnlyProperties"),
            readOnly: readOnly,
            writeOnly: writeOnly + shapes.incomparable,
            tagProperty: shapes.tagProperty(tagging),
            replacement: root["replacementStrategy"]?.string == "delete_then_create"
                ? .deleteThenCreate : .createThenDelete,
            constraints: RegistryShapes.constraints(of: root)
        )
    }
}

extension PropertyPath {
    /// - Parameter pointer: As the registry writes it: `/properties/Tags/*/Key`.
    init(pointer: String) {
        let parts = pointer.split(separator: "/").map(String.init)
        self.init(parts.first == "properties" ? Array(parts.dropFirst()) : parts)
    }
}

extension Diagnostic {
    fileprivate static func cannotBeMade(_ type: ResourceType, lacking verb: String) -> Diagnostic {
        Diagnostic(
            .error,
            "Resource type cannot be managed",
            detail:
                "The registry's \(type) has no handler for \(verb), so that the Cloud Control API cannot manage it. "
                + "Make the resource in another way, and refer to it by its id."
        )
    }

    fileprivate static func hasNoIdentifier(_ type: ResourceType) -> Diagnostic {
        Diagnostic(
            .error,
            "Resource type cannot be managed",
            detail: "The schema of \(type) names no primaryIdentifier, so that no resource of it can be found again."
        )
    }
}
