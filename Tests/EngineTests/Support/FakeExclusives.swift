import Engine
import Infra

/// Has a range of a network for itself.
struct FakeSubnet: FakeResource {
    var network: Input<String>
    var range: Input<String>

    static let schema = Schema(
        type: "Fake::Cloud::Subnet",
        properties: [
            "Network": .init(.string), "Range": .init(.string, equivalence: .cidr), "SubnetId": .init(.string),
        ],
        required: ["Network", "Range"],
        primaryIdentifier: ["SubnetId"],
        createOnly: ["Network", "Range"],
        readOnly: ["SubnetId"],
        exclusive: [["Network", "Range"]]
    )
    static let traits = FakeTraits(prefix: "subnet") { ["SubnetId": .string($0.id.description)] }

    init(network: Input<String>, range: Input<String>) {
        self.network = network
        self.range = range
    }

    init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        network = try reader.required("Network")
        range = try reader.required("Range")
    }

    var document: Document {
        var writer = DocumentWriter()
        writer.set("Network", network)
        writer.set("Range", range)
        return writer.document
    }
}

/// Has a name that is not its id, and that can be changed; a change of its kind replaces it.
struct FakeTopic: FakeResource {
    var name: Input<String>
    var kind: Input<String>

    static let schema = Schema(
        type: "Fake::Cloud::Topic",
        properties: ["Name": .init(.string), "Kind": .init(.string), "TopicId": .init(.string)],
        required: ["Name", "Kind"],
        primaryIdentifier: ["TopicId"],
        createOnly: ["Kind"],
        readOnly: ["TopicId"],
        exclusive: [["Name"]]
    )
    static let traits = FakeTraits(prefix: "topic") { ["TopicId": .string($0.id.description)] }

    init(name: Input<String>, kind: Input<String> = "standard") {
        self.name = name
        self.kind = kind
    }

    init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        name = try reader.required("Name")
        kind = try reader.required("Kind")
    }

    var document: Document {
        var writer = DocumentWriter()
        writer.set("Name", name)
        writer.set("Kind", kind)
        return writer.document
    }
}

extension Reference where R == FakeSubnet {
    var subnetId: Input<String> { attribute("SubnetId") }
}
