import AWSProvider
import AWSServices
import Engine
import Foundation
import Infra
import Synchronization
import TestSupport
import Testing

/// A password that is generated in an apply goes from Secrets Manager to RDS, and is written down nowhere.
@Suite struct PasswordTests {
    private static func describe(_ stack: inout Stack) {
        let secret = stack.add(
            "subject",
            SecretsManagerSecret(
                generateSecretString: .init(
                    excludePunctuation: true,
                    generateStringKey: "password",
                    passwordLength: 32,
                    secretStringTemplate: #"{"username":"admin_user"}"#
                )
            )
        )
        stack.instance("database") { $0.masterUserPassword = secret.dynamicReference(jsonKey: "password") }
    }

    @Test(arguments: Emulator.Kind.allCases)
    func aGeneratedPasswordReachesTheDatabaseAndNothingElse(_ kind: Emulator.Kind) async throws {
        let proxy = try AWSProxy(to: try await Emulator.shared(kind).port)
        let folder = try TemporaryFolder("deployer-password")
        let written = Written(folder)
        var stage = Stage(try await AWSContext.at(proxy.endpoint), "password-\(kind)", folder)
        stage.events = { event in written.note("\(event)") }

        let plan = try await stage.plan(Self.describe)
        written.note("\(plan)")
        written.note(try SavedPlan(plan, options: PlanOptions(), environment: "test").write())
        try await stage.apply(Self.describe)
        let again = try await stage.plan(Self.describe)
        #expect(again.isEmpty)
        written.note("\(again)")
        written.note(try SavedPlan(again, options: PlanOptions(), environment: "test").write())

        let password = try await generated(stage)
        #expect(password.count == 32)
        let creates = proxy.requests.filter { $0.operation == "CreateDBInstance" }
        #expect(creates.count == 1)
        #expect(creates.allSatisfy { $0.body.contains("MasterUserPassword=\(password)") })
        let texts = written.texts
        #expect(!texts.contains { $0.contains(password) })
        #expect(texts.contains { $0.contains("{{resolve:secretsmanager:arn:aws:secretsmanager:") })
        #expect(texts.contains { $0.contains("createBegan") || $0.contains("began") }, "the journal was looked at")

        proxy.reset()
        try await stage.apply { stack in
            Self.describe(&stack)
            stack.tags = ["team": "one"]
        }
        let sent = proxy.requests.filter { $0.body.contains("MasterUserPassword") }
        #expect(proxy.requests.contains { $0.operation == "AddTagsToResource" })
        #expect(sent.isEmpty, "a tag does not set the password again")
        try await stage.apply(Self.describe, destroy: true)
    }

    private func generated(_ stage: Stage) async throws -> String {
        let arn = try await stage.record().id.description
        let answer = try await Services(stage.context).secrets.getSecretValue(.init(secretId: arn))
        let value = answer.secretString ?? ""
        return try #require(Document(json: Array(value.utf8))["password"]?.string)
    }

    /// A login breaks only where somebody asks for another password.
    @Test(arguments: Emulator.Kind.allCases)
    func aPasswordIsGeneratedAnewWhereItsSettingsChange(_ kind: Emulator.Kind) async throws {
        let stage = try await Stage(kind, "generated-\(kind)")
        @Sendable func describe(_ stack: inout Stack, length: Int, tags: Tags = [:]) {
            stack.add(
                "subject",
                SecretsManagerSecret(generateSecretString: .init(passwordLength: Input(length)), tags: tags)
            )
        }
        func value() async throws -> String? {
            let id = try await stage.record().id.description
            return try await Services(stage.context).secrets.getSecretValue(.init(secretId: id)).secretString
        }
        try await stage.apply { describe(&$0, length: 20) }
        let first = try #require(try await value())
        #expect(first.count == 20)
        try await stage.apply { describe(&$0, length: 20, tags: ["team": "one"]) }
        #expect(try await value() == first)
        try await stage.apply { describe(&$0, length: 24) }
        let second = try #require(try await value())
        #expect(second.count == 24)
        try await stage.apply { describe(&$0, length: 20) }
        let third = try #require(try await value())
        #expect(third.count == 20 && third != first, "back to the settings, not to the password")
        try await stage.apply({ _ in }, destroy: true)
    }

    /// What tells why a reference cannot be resolved never tells the secret.
    @Test(arguments: [
        ("{{resolve:ssm-secure:/a/b:1}}", "is no reference to Secrets Manager"),
        ("{{resolve:secretsmanager:reveal-test:SecretBinary}}", "is no reference to Secrets Manager"),
        ("{{resolve:secretsmanager:reveal-test:SecretString:other}}", "has no text under the key \"other\""),
        ("{{resolve:secretsmanager:reveal-plain:SecretString:other}}", "holds no JSON object"),
    ])
    func aReferenceThatLeadsNowhereIsExplained(_ text: String, _ reason: String) async throws {
        let values = try await revealing()
        let error = await #expect(throws: UnusableSecret.self) {
            try await values.reveal(Input(try Secret(document: .string(text))))
        }
        #expect(error?.explanation.contains(reason) == true)
        #expect(error?.explanation.contains("open sesame") == false)
    }

    @Test func secretsAreRevealed() async throws {
        let values = try await revealing()
        #expect(try await values.reveal(nil) == nil)
        #expect(try await values.reveal(Input(Secret("as it is"))) == "as it is")
        let expected = [
            "{{resolve:secretsmanager:reveal-plain}}": "open sesame",
            "{{resolve:secretsmanager:reveal-plain:SecretString}}": "open sesame",
            "{{resolve:secretsmanager:reveal-test:SecretString:password}}": "open sesame",
            "{{resolve:secretsmanager:reveal-test:SecretString:port:AWSCURRENT}}": "5432",
        ]
        for (text, value) in expected {
            #expect(try await values.reveal(Input(try Secret(document: .string(text)))) == value, "\(text)")
        }
    }

    private func revealing() async throws -> SecretValues {
        let services = Services(try await AWSContext.emulator(.moto))
        for (name, text) in ["reveal-plain": "open sesame", "reveal-test": #"{"password":"open sesame","port":5432}"#] {
            let isThere = (try? await services.secrets.describeSecret(.init(secretId: name))) != nil
            if !isThere { _ = try? await services.secrets.createSecret(.init(name: name, secretString: text)) }
        }
        return SecretValues(secrets: services.secrets)
    }
}

/// Everything that a run has written: its events, and the files of its state at each of them.
private final class Written: Sendable {
    private let folder: TemporaryFolder
    private let all = Mutex<Set<String>>([])

    init(_ folder: TemporaryFolder) { self.folder = folder }

    func note(_ data: Data) { note(String(decoding: data, as: UTF8.self)) }

    func note(_ text: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let files = names.compactMap { try? String(contentsOfFile: "\(folder.path)/\($0)", encoding: .utf8) }
        all.withLock { $0.formUnion(files + [text]) }
    }

    var texts: Set<String> { all.withLock { $0 } }
}
