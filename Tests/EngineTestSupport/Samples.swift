package import Engine
import Infra

extension Lock {
    /// A lock of that id, held by a test.
    package static func named(_ id: String) -> Lock {
        Lock(id: id, holder: "kim", host: "laptop", process: 7, operation: "apply", version: "0.1.0", since: 1_000)
    }
}

extension State {
    /// A state with one of everything.
    package static func sample(serial: Int) -> State {
        var state = State(lineage: "0123456789abcdef0123456789abcdef", salt: "5a175a175a175a17")
        state.serial = serial
        for entry in JournalEntry.samples { state.apply(entry) }
        return state
    }
}

extension ResourceRecord {
    package static let sample = ResourceRecord(
        address: "network.vpc",
        type: "AWS::EC2::VPC",
        id: "vpc-0ab1",
        properties: [
            "CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true, "Weight": 0.5, "Count": 3, "Nothing": nil,
            "Tags": [["Key": "Name", "Value": "a \"quoted\" name,\nin two lines \u{1} 🚀"]],
            "Odd": ["$reference": "kept as it is"],
            "Later": .interpolation(["id-", .reference(.init(address: "other", attribute: "Id"))]),
            "Password": .secret(Secret("hunter2").sealed(salt: "5a175a175a175a17")),
        ],
        attributes: ["VpcId": "vpc-0ab1"],
        dependencies: ["network.options"],
        token: OwnershipToken(stack: "shop", address: "network.vpc", value: "feedfacefeedfacefeedfacefeedface"),
        protect: true,
        retain: true,
        deposed: [.init(type: "AWS::EC2::VPC", id: "vpc-0ab0", dependencies: ["network.options"])]
    )
}

extension JournalEntry {
    /// One of each kind.
    package static let samples: [JournalEntry] = [
        .completed(.sample),
        .createBegan(intent("network.eip")),
        .createSucceeded("network.eip", "eip-1"),
        .createBegan(intent("network.nat")),
        .createFailed("network.nat"),
        .createBegan(intent("open")),
        .updateBegan("network.eip"),
        .deleteBegan("network.eip", "eip-1"),
        .deleted("network.eip", "eip-1"),
        .forgotten("nobody"),
        .moved(["open": "network.open"]),
        .outputs(["url": "https://example.com", "zones": ["a", "b"]]),
        .measured("AWS::EC2::EIP", 2.25),
        .takenBack("sha256:0badbad0"),
    ]

    private static func intent(_ address: Address) -> Intent {
        Intent(
            address: address,
            type: "AWS::EC2::EIP",
            token: OwnershipToken(stack: "shop", address: address, value: "00112233445566778899aabbccddeeff"),
            properties: ["Domain": "vpc"],
            dependencies: ["network.vpc"],
            protect: true,
            retain: true
        )
    }
}
