import AWSClient
import AWSSigner
import Foundation
import Infra
import TestSupport
import Testing

@testable import KubernetesProvider

@Suite struct KubeconfigTests {
    private func connection(_ yaml: String, context: String? = nil, in folder: TemporaryFolder) throws
        -> ClusterConnection
    {
        let path = try folder.write(yaml, to: "config")
        return try Kubeconfig(paths: [path]).connection(
            to: context,
            environment: ["PATH": "/usr/bin:/bin"],
            now: { Timestamp(secondsSinceEpoch: 0) }
        )
    }

    private func config(user: String, cluster: String = "") -> String {
        """
        apiVersion: v1
        kind: Config
        clusters:
          - name: one
            cluster: {server: "https://one.test:6443"\(cluster.isEmpty ? "" : ", \(cluster)")}
          - name: two
            cluster: {server: "https://two.test:6443"}
        users: [{name: kim, user: {\(user)}}]
        contexts:
          - {name: first, context: {cluster: one, user: kim}}
          - {name: second, context: {cluster: two, user: kim}}
        current-context: first
        """
    }

    @Test func theCurrentContextLeadsThereUnlessAnotherIsNamed() async throws {
        let folder = try TemporaryFolder()
        let first = try connection(config(user: "token: abc"), in: folder)
        #expect(first.server.host == "one.test")
        #expect(first.server.port == 6443)
        #expect(try await first.login.credentials() == ClusterCredentials(token: "abc"))
        #expect(try connection(config(user: "token: abc"), context: "second", in: folder).server.host == "two.test")
    }

    @Test func certificatesComeFromFilesAndFromTheEntryItself() async throws {
        let folder = try TemporaryFolder()
        try folder.write("CERTIFICATE", to: "kim.crt")
        let user = "client-certificate: kim.crt, client-key-data: \(Data("KEY".utf8).base64EncodedString())"
        let authority = "certificate-authority-data: \(Data("CA".utf8).base64EncodedString())"
        let connection = try connection(config(user: user, cluster: authority), in: folder)
        #expect(connection.authorities == Array("CA".utf8))
        let expected = TLSSettings.ClientCertificate(
            certificate: Array("CERTIFICATE".utf8),
            privateKey: Array("KEY".utf8)
        )
        #expect(try await connection.login.credentials().certificate == expected)
    }

    @Test func aPluginGivesTokensThatAreRenewed() async throws {
        let folder = try TemporaryFolder()
        let script = try folder.write(
            """
            #!/bin/sh
            echo x >> "\(folder.path)/calls"
            printf '%s' "$KUBERNETES_EXEC_INFO" > "\(folder.path)/info"
            echo '{"kind":"ExecCredential","status":{"token":"'"$1-$STAGE"'","expirationTimestamp":"1970-01-01T00:10:00Z"}}'
            """,
            to: "plugin"
        )
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
        let user = """
            exec: {apiVersion: client.authentication.k8s.io/v1, command: ./plugin, args: ["it's"], env: [{name: STAGE, value: test}]}
            """
        let connection = try connection(config(user: user), in: folder)
        for _ in 1...2 { #expect(try await connection.login.credentials().token == "it's-test") }
        #expect(try folder.read("calls") == "x\n")
        #expect(try folder.read("info").contains("\"kind\":\"ExecCredential\""))
        await connection.login.discard()
        _ = try await connection.login.credentials()
        #expect(try folder.read("calls") == "x\nx\n")
    }

    @Test func aPluginIsToldOfTheClusterWhereItAsksForThat() async throws {
        let folder = try TemporaryFolder()
        let script = try folder.write(
            """
            #!/bin/sh
            printf '%s' "$KUBERNETES_EXEC_INFO" > "\(folder.path)/info"
            echo '{"kind":"ExecCredential","status":{"token":"abc"}}'
            """,
            to: "plugin"
        )
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
        let cluster = """
            certificate-authority-data: QQ==, extensions: [{name: client.authentication.k8s.io/exec, extension: {audience: shop}}]
            """
        for isAsked in [true, false] {
            let user = "exec: {command: ./plugin, provideClusterInfo: \(isAsked)}"
            _ = try await connection(config(user: user, cluster: cluster), in: folder).login.credentials()
            let told = try Document(json: Array(folder.read("info").utf8))["spec"]?["cluster"]
            let expected: Document = [
                "server": "https://one.test:6443", "certificate-authority-data": "QQ==", "config": ["audience": "shop"],
            ]
            #expect(told == (isAsked ? Optional(expected) : .none))
        }
    }

    @Test func aUserWhoIsNotInTheFileIsNobody() throws {
        let folder = try TemporaryFolder()
        let yaml = config(user: "token: abc").replacing("cluster: one, user: kim", with: "cluster: one, user: kin")
        let error = #expect(throws: ClusterProblem.self) { _ = try connection(yaml, in: folder) }
        #expect(error?.explanation.contains("names the user \"kin\", who is not in it") == true)
    }

    @Test(arguments: [
        ("exec: {command: /bin/false}", "ended with status 1"),
        ("exec: {command: /bin/echo}", "printed no ExecCredential"),
        ("exec: {command: /no/such/plugin, installHint: Install it.}", "Install it."),
    ])
    func aPluginThatGivesNothingIsNamed(_ user: String, _ words: String) async throws {
        let folder = try TemporaryFolder()
        let connection = try connection(config(user: user), in: folder)
        let error = await #expect(throws: ClusterProblem.self) { _ = try await connection.login.credentials() }
        #expect(error?.explanation.contains(words) == true, "\(error?.explanation ?? "")")
    }

    @Test(
        arguments: [
            ("username: kim, password: x", "", nil, "has given up"),
            ("token: abc", "insecure-skip-tls-verify: true", nil, "certificate-authority instead"),
            ("token: abc", "", "third", "no context \"third\"; it has first, second"),
            ("client-certificate-data: \"!\", client-key-data: QQ==", "", nil, "no base64"),
            ("client-certificate: gone.crt, client-key: gone.key", "", nil, "gone.crt"),
            ("client-certificate-data: QQ==", "", nil, "no client-key beside"),
            ("token: abc, as: root", "", nil, "acts for another by as"),
            ("token: abc, as-groups: [admins]", "", nil, "by as-groups"),
            ("token: abc", "proxy-url: 'http://proxy:3128'", nil, "Set HTTPS_PROXY"),
            ("token: abc", "tls-server-name: other", nil, "says tls-server-name"),
        ] as [(String, String, String?, String)]
    )
    func whatLeadsNowhereIsNamed(_ user: String, _ cluster: String, _ context: String?, _ words: String) throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: ClusterProblem.self) {
            _ = try connection(config(user: user, cluster: cluster), context: context, in: folder)
        }
        #expect(error?.explanation.contains(words) == true, "\(error?.explanation ?? "")")
    }

    @Test func ofSeveralFilesTheFirstCounts() async throws {
        let folder = try TemporaryFolder()
        let first = try folder.write("users: [{name: kim, user: {token: first}}]\n", to: "a")
        let second = try folder.write(config(user: "token: second"), to: "b")
        let connection = try Kubeconfig(paths: [first, second, "\(folder.path)/none"])
            .connection(to: nil, environment: [:], now: { Timestamp(secondsSinceEpoch: 0) })
        #expect(try await connection.login.credentials().token == "first")
        #expect(throws: ClusterProblem.self) { try Kubeconfig(paths: ["\(folder.path)/none"]) }
    }
}
