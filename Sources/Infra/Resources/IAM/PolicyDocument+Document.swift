extension PolicyDocument.Statement: DocumentConvertible {
    /// Reads a statement of a JSON policy; single values stand for lists of one.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        let word: String = try reader.required("Effect")
        guard let effect = PolicyDocument.Effect(rawValue: word) else {
            throw DocumentError("Allow or Deny", got: .string(word), path: "/Effect")
        }
        let known: Set = ["Sid", "Effect", "Principal", "Action", "Resource", "Condition"]
        for name in (document.object ?? [:]).keys.sorted() where !known.contains(name) {
            throw DocumentError("absent", got: document[name] ?? .null, path: "/\(name)")
        }
        let actions: OneOrMany<Input<String>> = try reader.required("Action")
        let resources: OneOrMany<Input<String>>? = try reader.optional("Resource")
        let conditions: [String: [String: OneOrMany<Input<String>>]]? = try reader.optional("Condition")
        self.init(
            effect,
            id: try reader.optional("Sid"),
            principals: try reader.optional("Principal"),
            actions: actions.elements,
            resources: resources?.elements ?? [],
            conditions: (conditions ?? [:]).sorted { $0.key < $1.key }.flatMap { test, keys in
                keys.sorted { $0.key < $1.key }.map { key, values in
                    PolicyDocument.Condition(test, key, values: values.elements)
                }
            }
        )
    }

    /// The statement as JSON.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("Sid", id)
        writer.set("Effect", effect.rawValue)
        writer.set("Principal", principals)
        writer.set("Action", OneOrMany(actions))
        writer.set("Resource", resources.isEmpty ? nil : OneOrMany(resources))
        if !conditions.isEmpty {
            let tests = Dictionary(grouping: conditions, by: \.test).mapValues { conditions in
                Dictionary(conditions.map { ($0.key, $0.values) }, uniquingKeysWith: +).mapValues { OneOrMany($0) }
            }
            writer.set("Condition", tests)
        }
        return writer.document
    }
}

extension PolicyDocument.Principals: DocumentConvertible {
    /// Reads `"*"` or an object of lists.
    public init(document: Document) throws(DocumentError) {
        if document == "*" {
            self = .anyone
            return
        }
        for name in (document.object ?? [:]).keys.sorted() where !["AWS", "Service", "Federated"].contains(name) {
            throw DocumentError("absent", got: document[name] ?? .null, path: "/\(name)")
        }
        let reader = try DocumentReader(document)
        let aws: OneOrMany<Input<String>>? = try reader.optional("AWS")
        let services: OneOrMany<Input<String>>? = try reader.optional("Service")
        let federated: OneOrMany<Input<String>>? = try reader.optional("Federated")
        self = .these(
            aws: aws?.elements ?? [],
            services: services?.elements ?? [],
            federated: federated?.elements ?? []
        )
    }

    /// The principals as JSON.
    public var document: Document {
        switch self {
        case .anyone: return "*"
        case .these(let aws, let services, let federated):
            var writer = DocumentWriter()
            writer.set("AWS", aws.isEmpty ? nil : OneOrMany(aws))
            writer.set("Service", services.isEmpty ? nil : OneOrMany(services))
            writer.set("Federated", federated.isEmpty ? nil : OneOrMany(federated))
            return writer.document
        }
    }
}

/// A list that IAM lets one write without brackets where it has one element.
struct OneOrMany<Element: DocumentConvertible>: DocumentConvertible {
    var elements: [Element]

    init(_ elements: [Element]) { self.elements = elements }

    init(document: Document) throws(DocumentError) {
        if document.array != nil {
            elements = try [Element](document: document)
        } else {
            elements = [try Element(document: document)]
        }
    }

    var document: Document { elements.count == 1 ? elements[0].document : elements.document }
}
