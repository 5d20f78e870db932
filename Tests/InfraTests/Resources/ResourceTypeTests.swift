import Infra
import Testing

/// Every resource type, generated or not, on a document that gives every property it can be given.
struct ResourceTypeTests {
    static let types: [any Resource.Type] = [
        DefaultSecurityGroup.self, EIP.self, FlowLog.self, InternetGateway.self, LogGroup.self, ManagedPolicy.self,
        NatGateway.self, Role.self, RolePolicy.self, Route.self, RouteTable.self, SecurityGroup.self,
        SecurityGroupEgress.self, SecurityGroupIngress.self, Subnet.self, SubnetRouteTableAssociation.self, VPC.self,
        VPCEndpoint.self, VPCGatewayAttachment.self,
    ]

    @Test(arguments: types.indices)
    func documentComesBackAsItWas(_ index: Int) throws {
        let type = Self.types[index]
        let full = sample(of: type.schema)
        #expect(try type.init(document: full).document == full)
    }

    @Test(arguments: types.indices)
    func requiredPropertiesAreEnough(_ index: Int) throws {
        let type = Self.types[index]
        let members = sample(of: type.schema).object ?? [:]
        let least = members.filter { type.schema.required.contains($0.key) }
        let document = try type.init(document: .object(least)).document
        #expect(least.allSatisfy { document[$0.key] == $0.value })
        for missing in type.schema.required where type != DefaultSecurityGroup.self {
            let error = #expect(throws: DocumentError.self) {
                try type.init(document: .object(least.filter { $0.key != missing }))
            }
            #expect(error?.path == "/\(missing)")
        }
    }

    @Test(arguments: types.indices)
    func schemaNamesOnlyItsOwnProperties(_ index: Int) {
        let schema = Self.types[index].schema
        let paths = schema.createOnly + schema.conditionalCreateOnly + schema.readOnly + schema.writeOnly
        let names = paths.compactMap(\.parts.first) + schema.primaryIdentifier + schema.required
        for name in names + [schema.tagProperty].compactMap({ $0 }) {
            #expect(schema.properties[name] != nil, "\(schema.type) has no \(name)")
        }
    }

    /// Everything that may be written, each value of the kind the schema asks for.
    private func sample(of schema: Schema) -> Document {
        let readOnly = Set(schema.readOnly.filter { $0.parts.count == 1 }.map(\.description))
        let writable = schema.properties.filter { !readOnly.contains($0.key) }
        return .object(Dictionary(uniqueKeysWithValues: writable.map { ($0.key, sample(of: $0.value, named: $0.key)) }))
    }

    private func sample(of schema: PropertySchema, named name: String) -> Document {
        if let allowed = schema.limits.allowed.first { return allowed }
        switch schema.kind {
        case .string: return .string("text of \(name)")
        case .integer: return 7
        case .number: return 1.5
        case .boolean: return true
        case .json, .structure: return ["any": ["shape", 1]]
        case .array(let element, _, _): return [sample(of: element, named: name)]
        case .map(let member): return ["member": sample(of: member, named: name)]
        case .object(let members, _, _):
            return .object(
                Dictionary(uniqueKeysWithValues: members.map { ($0.key, sample(of: $0.value, named: $0.key)) })
            )
        }
    }
}
