import AWSClient
import AWSProvider
import AWSServices
import AWSSigner
import Engine
import Infra
import TestSupport
import Testing

/// What a key's end takes with it.
@Suite("A KMS key")
struct KMSKeyTests {
    @Test("waits for as long as was last applied", arguments: Emulator.Kind.allCases)
    func pendingWindow(_ kind: Emulator.Kind) async throws {
        let context = try await AWSContext.emulator(kind)
        let kms = KMS(client: context.client)
        let handler = try #require(awsHandlers(context)["AWS::KMS::Key"])
        let properties = KMSKey(pendingWindowInDays: 9).document
        let token = OwnershipToken(stack: "keys", address: "key", value: randomToken())
        let id = try await handler.create(document: properties, token: token)
        #expect(try await handler.find(document: properties, token: token) == id)

        try await handler.delete(id, properties: properties, snapshot: false)

        let key = try #require(try await kms.describeKey(.init(keyId: id.description)).keyMetadata)
        #expect(key.keyState == KMS.KeyState.pendingDeletion)
        let days = try #require(key.deletionDate).days(since: try #require(key.creationDate))
        #expect((8.9...9.1).contains(days), "\(days) days")
        #expect(try await handler.observe([id]).isEmpty, "a key that waits for its end is gone")
        #expect(try await handler.find(document: properties, token: token) == nil)
        try await handler.delete(id, properties: properties, snapshot: false)
    }
}

extension Timestamp {
    fileprivate func days(since other: Timestamp) -> Double {
        (secondsSinceEpoch - other.secondsSinceEpoch) / 86_400
    }
}
