import Engine
import Infra

/// What the fake cloud must know of a type beyond its schema.
struct FakeTraits: Sendable {
    /// What ids begin with, after `fake-`.
    var prefix: String
    /// The property that names the resource and is its id.
    var nameProperty: String?
    var isSlow = false
    var typicalDuration: Duration = .seconds(2)
    /// Whether `create` sets a property; the others are left to `update`.
    var setByCreate: @Sendable (String) -> Bool = { _ in true }
    /// Attributes that follow a property, by its name.
    var following: [String: Set<String>] = [:]
    var attributes: @Sendable (FakeCloud.Thing) -> [String: Document]
}

protocol FakeResource: Resource {
    static var traits: FakeTraits { get }
}

private func fakeSchema(
    _ name: String,
    _ properties: [String: PropertySchema],
    required: [String],
    identifier: String,
    createOnly: [PropertyPath],
    readOnly: [PropertyPath],
    writeOnly: [PropertyPath] = [],
    tagged: Bool = true,
    replacement: Schema.Replacement = .createThenDelete,
    exclusive: [[String]] = [],
    isStateful: Bool = false,
    interrupting: [PropertyPath] = []
) -> Schema {
    let tag = PropertySchema(.object(["Key": .init(.string), "Value": .init(.string)], required: ["Key", "Value"]))
    var all = properties
    if tagged { all["Tags"] = PropertySchema(.array(tag, ordered: false, unique: true)) }
    return Schema(
        type: ResourceType("Fake::Cloud::\(name)"),
        properties: all,
        required: required,
        primaryIdentifier: [identifier],
        createOnly: createOnly,
        readOnly: readOnly,
        writeOnly: writeOnly,
        tagProperty: tagged ? "Tags" : nil,
        replacement: replacement,
        exclusive: exclusive,
        isStateful: isStateful,
        interrupting: interrupting
    )
}

/// Gets its id from the service; replaced by another range, the new one first. Its label is set by `update` only.
struct FakeNetwork: FakeResource {
    var range: Input<String>
    var label: Input<String>?
    var tags: Tags?

    static let schema = fakeSchema(
        "Network",
        ["Range": .init(.string), "Label": .init(.string), "NetworkId": .init(.string), "Arn": .init(.string)],
        required: ["Range"],
        identifier: "NetworkId",
        createOnly: ["Range"],
        readOnly: ["NetworkId", "Arn"]
    )
    static let traits = FakeTraits(prefix: "network", setByCreate: { $0 != "Label" }) { thing in
        ["NetworkId": .string(thing.id.description), "Arn": .string("arn:fake:\(thing.id)")]
    }

    init(range: Input<String>, label: Input<String>? = nil, tags: Tags? = nil) {
        self.range = range
        self.label = label
        self.tags = tags
    }

    init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        range = try reader.required("Range")
        label = try reader.optional("Label")
        tags = try reader.optional("Tags")
    }

    var document: Document {
        var writer = DocumentWriter()
        writer.set("Range", range)
        writer.set("Label", label)
        writer.set("Tags", tags)
        return writer.document
    }
}

/// Has its name for an id, so that it can only be replaced by deleting first.
struct FakeBucket: FakeResource {
    var bucketName: Input<String>
    var size: Input<Int>?
    var tags: Tags?

    static let schema = fakeSchema(
        "Bucket",
        ["BucketName": .init(.string), "Size": .init(.integer), "Arn": .init(.string)],
        required: ["BucketName"],
        identifier: "BucketName",
        createOnly: ["BucketName"],
        readOnly: ["Arn"],
        replacement: .deleteThenCreate
    )
    static let traits = FakeTraits(prefix: "bucket", nameProperty: "BucketName") { thing in
        ["Arn": .string("arn:fake:\(thing.id)")]
    }

    init(bucketName: Input<String>, size: Input<Int>? = nil, tags: Tags? = nil) {
        self.bucketName = bucketName
        self.size = size
        self.tags = tags
    }

    init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        bucketName = try reader.required("BucketName")
        size = try reader.optional("Size")
        tags = try reader.optional("Tags")
    }

    var document: Document {
        var writer = DocumentWriter()
        writer.set("BucketName", bucketName)
        writer.set("Size", size)
        writer.set("Tags", tags)
        return writer.document
    }
}

/// Takes several looks to become ready and to go; has a password that is never reported.
struct FakeDatabase: FakeResource {
    var network: Input<String>
    var size: Input<Int>?
    var password: Secret?
    var tags: Tags?

    static let schema = fakeSchema(
        "Database",
        [
            "Network": .init(.string), "Size": .init(.integer), "Password": .init(.string),
            "DatabaseId": .init(.string), "Endpoint": .init(.string),
        ],
        required: ["Network"],
        identifier: "DatabaseId",
        createOnly: ["Network"],
        readOnly: ["DatabaseId", "Endpoint"],
        writeOnly: ["Password"],
        isStateful: true,
        interrupting: ["Size"]
    )
    static let traits = FakeTraits(prefix: "database", isSlow: true, typicalDuration: .seconds(300)) { thing in
        ["DatabaseId": .string(thing.id.description), "Endpoint": .string("\(thing.id).fake.local")]
    }

    init(network: Input<String>, size: Input<Int>? = nil, password: Secret? = nil, tags: Tags? = nil) {
        self.network = network
        self.size = size
        self.password = password
        self.tags = tags
    }

    init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        network = try reader.required("Network")
        size = try reader.optional("Size")
        password = try reader.optional("Password")
        tags = try reader.optional("Tags")
    }

    var document: Document {
        var writer = DocumentWriter()
        writer.set("Network", network)
        writer.set("Size", size)
        writer.set("Password", password)
        writer.set("Tags", tags)
        return writer.document
    }
}

/// A node of a random graph: cannot be tagged, links to any other, and echoes its value in an attribute.
struct FakeNode: FakeResource {
    var fixed: Input<String>
    var value: Input<String>?
    var links: [Input<String>]

    static let schema = fakeSchema(
        "Node",
        [
            "Fixed": .init(.string), "Value": .init(.string), "Links": .init(.array(.init(.string))),
            "NodeId": .init(.string), "Echo": .init(.string),
        ],
        required: ["Fixed"],
        identifier: "NodeId",
        createOnly: ["Fixed"],
        readOnly: ["NodeId", "Echo"],
        tagged: false
    )
    static let traits = FakeTraits(prefix: "node", following: ["Value": ["Echo"]]) { thing in
        [
            "NodeId": .string(thing.id.description),
            "Echo": .string("echo of \(thing.properties["Value"]?.string ?? "nothing")"),
        ]
    }

    init(fixed: Input<String> = "fixed", value: Input<String>? = nil, links: [Input<String>] = []) {
        self.fixed = fixed
        self.value = value
        self.links = links
    }

    init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        fixed = try reader.required("Fixed")
        value = try reader.optional("Value")
        links = try reader.optional("Links") ?? []
    }

    var document: Document {
        var writer = DocumentWriter()
        writer.set("Fixed", fixed)
        writer.set("Value", value)
        writer.set("Links", links)
        return writer.document
    }
}

extension Reference where R == FakeNetwork {
    var networkId: Input<String> { attribute("NetworkId") }
    var arn: Input<String> { attribute("Arn") }
}

extension Reference where R == FakeBucket {
    var arn: Input<String> { attribute("Arn") }
}

extension Reference where R == FakeDatabase {
    var databaseId: Input<String> { attribute("DatabaseId") }
    var endpoint: Input<String> { attribute("Endpoint") }
}

extension Reference where R == FakeNode {
    var nodeId: Input<String> { attribute("NodeId") }
    var echo: Input<String> { attribute("Echo") }
}
