import TestSupport
import Testing

@testable import Infra

@Suite struct ImageRepositoryTests {
    private func stack(_ settings: Environment.Images = .init()) -> Stack {
        var stack = Stack("shop")
        stack.addImageRepository(settings)
        return stack
    }

    private func repository(_ settings: Environment.Images = .init()) throws -> Document {
        try #require(try stack(settings).validated().nodes["images.repository"]?.properties)
    }

    @Test func `tags never move, and every image is scanned`() throws {
        let repository = try repository()
        #expect(repository["ImageTagMutability"] == "IMMUTABLE")
        #expect(repository["ImageScanningConfiguration"]?["ScanOnPush"] == true)
    }

    @Test func `images have a key of their own, which rotates`() throws {
        let encryption = try repository()["EncryptionConfiguration"]
        #expect(encryption?["EncryptionType"] == "KMS")
        #expect(encryption?["KmsKey"] == .reference(.init(address: "images.key", attribute: "Arn")))
        let key = try stack().validated().nodes["images.key"]?.properties
        #expect(key?["EnableKeyRotation"] == true)
    }

    @Test func `without one ECR's own is used`() throws {
        let settings = Environment.Images(ownKey: false)
        #expect(try repository(settings)["EncryptionConfiguration"] == ["EncryptionType": "AES256"])
        #expect(stack(settings).nodes["images.key"] == nil)
    }

    @Test func `untagged and old images go, the rule for all of them last`() throws {
        let text = try #require(
            try repository(.init(kept: 20, untaggedDays: 3))["LifecyclePolicy"]?["LifecyclePolicyText"]?.string
        )
        let rules = try #require(try Document(json: Array(text.utf8))["rules"]?.array)
        #expect(rules.map { $0["selection"]?["tagStatus"] } == ["untagged", "tagged", "any"])
        #expect(rules.map { $0["selection"]?["countNumber"] } == [3, 20, 20])
        #expect(rules.map { $0["rulePriority"] } == [1, 2, 3])
        // An image that a rule is about is not taken by one after it.
        #expect(rules[1]["selection"]?["tagPrefixList"] == ["deployed-"])
        #expect(rules.allSatisfy { $0["action"] == ["type": "expire"] })
    }

    @Test(arguments: [true, false])
    func `a repository with images goes only where the settings say so`(_ isEmptied: Bool) throws {
        #expect(try repository(.init(emptiedOnDelete: isEmptied))["EmptyOnDelete"] == .bool(isEmptied))
    }

    @Test func `numbers below 1 are refused with their place`() throws {
        var settings = Environment.Images(kept: 0, untaggedDays: -1)
        settings.locations = SourceLocations(byPath: ["kept": .init(file: "dev.yaml", line: 7)])
        let found = stack(settings).diagnostics
        #expect(
            found.map(\.detail) == [
                "kept of the image repository is 0; it must be 1 or more.",
                "untaggedDays of the image repository is -1; it must be 1 or more.",
            ]
        )
        #expect(found.first?.locations.map(\.description) == ["dev.yaml:7"])
    }
}
