import Testing

@testable import Infra

/// What becomes of references: `Ref`, `Fn::GetAtt`, `Fn::Sub`, literals and parameters.
struct TemplateReferenceTests {
    private func template(_ build: (inout Stack) -> Void) throws -> Template {
        var stack = Stack("test")
        build(&stack)
        return try Template(rendering: stack.validated())
    }

    private func outputs(_ build: (inout Stack) -> Void) throws -> [String: TemplateValue] {
        let members = try template(build).value["Outputs"]?.members ?? []
        return Dictionary(
            uniqueKeysWithValues: members.compactMap { member in
                member.value["Value"].map { (member.name, $0) }
            }
        )
    }

    @Test func refGivesAnIdentifierAndGetAttAnAttribute() throws {
        let outputs = try outputs { stack in
            let address = stack.add("nat", EIP(domain: "vpc"))
            let role = stack.add("role", Role(assumeRolePolicyDocument: PolicyDocument {}))
            let vpc = stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
            stack.output("vpc", vpc.vpcId)
            stack.output("group", vpc.defaultSecurityGroup)
            // Here the registry's identifier is not what Ref gives.
            stack.output("allocation", address.allocationId)
            stack.output("address", address.publicIp)
            stack.output("roleName", role.roleName)
            stack.output("roleArn", role.arn)
        }
        #expect(
            outputs == [
                "vpc": .ref("Vpc"), "group": .attribute(of: "Vpc", "DefaultSecurityGroup"),
                "allocation": .attribute(of: "Nat", "AllocationId"), "address": .ref("Nat"),
                "roleName": .ref("Role"), "roleArn": .attribute(of: "Role", "Arn"),
            ]
        )
    }

    @Test func aTextWithReferencesBecomesOneSub() throws {
        let outputs = try outputs { stack in
            let vpc = stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
            let role = stack.add("role", Role(assumeRolePolicyDocument: PolicyDocument {}))
            stack.output("text", "${aws:x}/\(vpc.vpcId)/\(role.arn)/\(8080)" as Input<String>)
            stack.output("alone", "\(vpc.vpcId)" as Input<String>)
            stack.output("known", "a\(1)" as Input<String>)
        }
        let text = try #require(outputs["text"])
        #expect(text.yaml == "!Sub \"${!aws:x}/${Vpc}/${Role.Arn}/8080\"\n")
        #expect(text.json == "{\"Fn::Sub\": \"${!aws:x}/${Vpc}/${Role.Arn}/8080\"}\n")
        #expect(outputs["alone"] == .ref("Vpc"))
        #expect(outputs["known"] == .string("a1"))
    }

    @Test func aPartOfACompoundIdentifierIsWhatItsPropertySays() throws {
        let outputs = try outputs { stack in
            let role = stack.add("role", Role(assumeRolePolicyDocument: PolicyDocument {}))
            let policy = stack.add(
                "policy",
                RolePolicy(policyDocument: PolicyDocument {}, policyName: "write", roleName: role.roleName)
            )
            stack.output("policy", policy.policyName)
            stack.output("role", policy.roleName)
        }
        #expect(outputs == ["policy": "write", "role": .ref("Role")])
    }

    @Test func theIdOfAnExistingResourceIsKnownAndTheRestIsAskedFor() throws {
        let template = try template { stack in
            let vpc: Reference<VPC> = stack.existing("shared-vpc", id: "vpc-0ab1")
            let group: Reference<SecurityGroup> = stack.existing("group", id: "sg-1")
            stack.add("subnet", Subnet(vpcId: vpc.vpcId, cidrBlock: "10.0.1.0/24"))
            stack.output("default", vpc.defaultSecurityGroup)
            stack.output("group", group.groupId)
        }
        #expect(template.value["Resources"]?["Subnet"]?["Properties"]?["VpcId"] == "vpc-0ab1")
        #expect(template.value["Resources"]?.members.map(\.name) == ["Subnet"])
        #expect(template.value["Outputs"]?["group"]?["Value"] == "sg-1")
        #expect(template.value["Outputs"]?["default"]?["Value"] == .ref("SharedVpcDefaultSecurityGroup"))
        let parameter = template.value["Parameters"]?["SharedVpcDefaultSecurityGroup"]
        #expect(parameter?["Type"] == "String")
        #expect(parameter?["Description"]?.string?.contains("vpc-0ab1") == true)
    }

    @Test func aReferenceToWhatIsLeftOutBecomesWhatItStandsFor() throws {
        let template = try template { stack in
            let vpc = stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
            let group = stack.add("closed", DefaultSecurityGroup(groupId: vpc.defaultSecurityGroup))
            stack.add("gateway", InternetGateway(), dependsOn: [group])
            stack.output("group", group.groupId)
        }
        #expect(template.value["Outputs"]?["group"]?["Value"] == .attribute(of: "Vpc", "DefaultSecurityGroup"))
        #expect(template.value["Resources"]?.members.map(\.name) == ["Vpc", "Gateway"])
        #expect(template.value["Resources"]?["Gateway"]?["DependsOn"] == "Vpc")
        #expect(template.warnings.map(\.address) == ["closed"])
        guard case .array(let leftOut) = template.value["Metadata"]?["Deployer"]?["LeftOut"] else {
            Issue.record("nothing is left out")
            return
        }
        #expect(leftOut.compactMap { $0["Address"]?.string } == ["closed"])
    }

    @Test func aSecretIsRefusedWithItsPlaceAndWithoutItsText() throws {
        var stack = Stack("test")
        stack.component("database") { stack in
            _ = stack.add(
                "instance",
                Vault(password: Input(Secret("hunter2"))),
                fileID: "Infra/Database.swift",
                line: 7
            )
        }
        let thrown = #expect(throws: Diagnostics.self) { try Template(rendering: stack) }
        let found = try #require(thrown?.all.first)
        #expect(found.summary == "Secret cannot be rendered")
        #expect(found.detail.contains("database.instance (Test::Vault::Vault): Password"))
        #expect(found.locations.map(\.description) == ["Infra/Database.swift:7"])
        #expect(!"\(found)".contains("hunter2"))
    }

    @Test func aCertificateIsProvenByCloudFormationItself() throws {
        let template = try template { stack in
            let zone: Reference<HostedZone> = stack.existing("zone", id: "Z1")
            let certificate = stack.add(
                "certificate",
                ACMCertificate(
                    domainName: "example.com",
                    subjectAlternativeNames: ["*.example.com"],
                    validationMethod: "DNS"
                )
            )
            let proof = certificate.validationRecord(of: "example.com")
            let record = stack.add(
                "proof",
                RecordSet(
                    name: proof.name,
                    type: "CNAME",
                    hostedZoneId: zone.id,
                    resourceRecords: [proof.value],
                    ttl: "300"
                )
            )
            let issued = stack.add("issued", IssuedCertificate(certificateArn: certificate.id), dependsOn: [record])
            stack.add("group", LogGroup(), dependsOn: [issued])
            stack.output("arn", issued.certificateArn)
        }
        let resources = template.value["Resources"]
        #expect(resources?.members.map(\.name) == ["Certificate", "Group"])
        #expect(resources?["Group"]?["DependsOn"] == "Certificate")
        #expect(template.value["Outputs"]?["arn"]?["Value"] == .ref("Certificate"))
        #expect(
            resources?["Certificate"]?["Properties"]?["DomainValidationOptions"]?.yaml == """
                - DomainName: example.com
                  HostedZoneId: Z1
                - DomainName: "*.example.com"
                  HostedZoneId: Z1

                """
        )
        // Nothing is lacking.
        #expect(template.warnings.isEmpty)
    }

    @Test func aTypeWithoutAStructGivesItsAttributes() throws {
        let outputs = try outputs { stack in
            let queue = stack.add("queue", CloudResource("AWS::SQS::Queue", properties: ["QueueName": "jobs"]))
            stack.output("arn", queue.attribute("Arn"))
            stack.output("name", queue.attribute("QueueName"))
        }
        #expect(outputs == ["arn": .attribute(of: "Queue", "Arn"), "name": "jobs"])
    }

    @Test func theNameOfASecretIsWritten() throws {
        let template = try template { stack in
            stack.add("vault", Vault(password: .interpolation(["{{resolve:secretsmanager:prod/db}}"])))
        }
        let properties = template.value["Resources"]?["Vault"]?["Properties"]
        #expect(properties?["Password"] == "{{resolve:secretsmanager:prod/db}}")
    }

    @Test func anAttributeThatCloudFormationDoesNotGiveIsRefused() throws {
        var stack = Stack("test")
        let group = stack.add("group", LogGroup())
        let days: Input<String> = group.attribute("RetentionInDays")
        stack.output("days", days)
        let thrown = #expect(throws: Diagnostics.self) { try Template(rendering: stack) }
        #expect(thrown?.all.first?.detail.contains("group.RetentionInDays") == true)
    }
}

/// Holds a secret.
private struct Vault: Resource {
    var password: Input<Secret>

    init(password: Input<Secret>) { self.password = password }

    init(document: Document) throws(DocumentError) {
        password = try DocumentReader(document).required("Password")
    }

    var document: Document { .object(["Password": password.document]) }

    static let schema = Schema(
        type: "Test::Vault::Vault",
        properties: ["Password": PropertySchema(.string)],
        primaryIdentifier: []
    )
}
