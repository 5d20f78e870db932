import TestSupport
import Testing

@testable import AWSClient

struct ConfigFileTests {
    @Test func readsSectionsSettingsAndWhatIsNested() throws {
        let file = try ConfigFile(
            """
            # a comment
            [default]
            region = eu-central-1 # and another
            output=json;not a comment

            [ profile  "two words" ]
            AWS_Access_Key_ID = AKID
            secret = a=b
            s3 =
              endpoint_url = http://s3:1
              max = 2
            after = x

            [services local]
            ec2 =
                endpoint_url = http://ec2:2

            [default]
            extra = 1
            """,
            path: "f"
        )
        #expect(
            file.sections["default"]?.values
                == ["region": "eu-central-1", "output": "json;not a comment", "extra": "1"]
        )
        let profile = try #require(file.sections["profile two words"])
        #expect(profile.values == ["aws_access_key_id": "AKID", "secret": "a=b", "s3": "", "after": "x"])
        #expect(profile.nested == ["s3": ["endpoint_url": "http://s3:1", "max": "2"]])
        #expect(file.sections["services local"]?.nested == ["ec2": ["endpoint_url": "http://ec2:2"]])
    }

    @Test(
        arguments: [
            ("[default\nregion = x", 1, "']'"),
            ("region = x", 1, "before any [section]"),
            ("[default]\n\nregion", 3, "neither"),
        ]
    )
    func saysWhereAFileIsWrong(text: String, line: Int, problem: String) throws {
        let error = try #require(throws: ConfigFileError.self) { try ConfigFile(text, path: "/x/config") }
        #expect(error.line == line)
        #expect(error.description.hasPrefix("/x/config:\(line): "))
        #expect(error.description.contains(problem))
    }

    // MARK: Settings of both files

    private func config(
        _ config: String,
        credentials: String = "",
        environment: [String: String] = [:],
        profile: String? = nil
    ) throws -> SharedConfig {
        let folder = try TemporaryFolder()
        try folder.write(config, to: ".aws/config")
        try folder.write(credentials, to: ".aws/credentials")
        return try SharedConfig(environment: environment, home: folder.path, profile: profile)
    }

    @Test func theCredentialsFileGoesBeforeTheConfigFile() throws {
        let shared = try config(
            "[default]\nregion = a\n[profile default]\nregion = b\naws_access_key_id = 1\n[profile dev]\nregion = c",
            credentials: "[default]\naws_access_key_id = 2\n[other]\nx = 1"
        )
        #expect(shared.profile("default")?.values == ["region": "b", "aws_access_key_id": "2"])
        #expect(shared.profileNames == ["default", "dev", "other"])
        #expect(shared.profile("none") == nil)
    }

    @Test(
        arguments: [
            (["AWS_REGION": "r1", "AWS_DEFAULT_REGION": "r2"], "r1"),
            (["AWS_DEFAULT_REGION": "r2"], "r2"),
            (["AWS_REGION": ""], "from-default"),
            (["AWS_PROFILE": "dev"], "from-dev"),
            (["AWS_PROFILE": "empty"], nil),
        ] as [([String: String], String?)]
    )
    func findsTheRegion(environment: [String: String], region: String?) throws {
        let shared = try config(
            "[default]\nregion = from-default\n[profile dev]\nregion = from-dev\n[profile empty]\nx = y",
            environment: environment
        )
        #expect(shared.region(environment: environment) == region)
    }

    @Test func theNullDeviceHoldsNoProfiles() throws {
        let shared = try SharedConfig(
            environment: ["AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null"],
            home: "/nowhere"
        )
        #expect(shared.profileNames.isEmpty)
    }

    @Test func filesMayLieElsewhere() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("[default]\nregion = here", to: "my-config")
        let shared = try SharedConfig(
            environment: ["AWS_CONFIG_FILE": path, "AWS_SHARED_CREDENTIALS_FILE": "~/none"],
            home: folder.path
        )
        #expect(shared.region(environment: [:]) == "here")
        #expect(shared.paths == [path, folder.path + "/none"])
    }

    // MARK: Endpoints

    private static let profileEndpoints = """
        [default]
        endpoint_url = http://profile
        services = local
        [services local]
        s3 =
          endpoint_url = http://profile-s3
        cloudwatch_logs =
          endpoint_url = http://profile-logs
        """

    private func hosts(_ settings: EndpointSettings) -> [String?] {
        ["S3", "CloudWatch Logs", "EC2"].map { (settings[$0] ?? settings.all)?.host }
    }

    @Test(
        arguments: [
            ([:], ["profile-s3", "profile-logs", "profile"]),
            (["AWS_ENDPOINT_URL_S3": "http://env-s3"], ["env-s3", "profile-logs", "profile"]),
            (["AWS_ENDPOINT_URL": "http://env"], ["env", "env", "env"]),
            (
                ["AWS_ENDPOINT_URL": "http://env", "AWS_ENDPOINT_URL_CLOUDWATCH_LOGS": "http://env-logs"],
                ["env", "env-logs", "env"]
            ),
            (["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true", "AWS_ENDPOINT_URL": "http://env"], [nil, nil, nil]),
        ] as [([String: String], [String?])]
    )
    func theNearestEndpointWins(environment: [String: String], expected: [String?]) throws {
        let shared = try config(Self.profileEndpoints)
        #expect(hosts(try shared.endpointSettings(environment: environment)) == expected)
    }

    @Test func whatTheEnvironmentsFileSaysGoesBeforeAll() throws {
        let shared = try config(Self.profileEndpoints)
        let environment = ["AWS_ENDPOINT_URL_S3": "http://env-s3", "AWS_ENDPOINT_URL": "http://env"]
        let one = EndpointSettings(services: ["S3": try HTTPURL("http://mine")])
        #expect(
            hosts(try shared.endpointSettings(environment: environment, configured: one)) == ["mine", "env", "env"]
        )
        let all = EndpointSettings(all: try HTTPURL("http://mine"))
        #expect(
            hosts(try shared.endpointSettings(environment: environment, configured: all)) == ["mine", "mine", "mine"]
        )
    }

    @Test func variantsComeFromVariablesAndProfiles() throws {
        let shared = try config("[default]\nuse_fips_endpoint = true\nmax_attempts = 7")
        let settings = try shared.endpointSettings(environment: ["AWS_USE_DUALSTACK_ENDPOINT": "TRUE"])
        #expect(settings.usesFIPS)
        #expect(settings.usesDualStack)
        #expect(!(try shared.endpointSettings(environment: ["AWS_USE_FIPS_ENDPOINT": "false"])).usesFIPS)
        #expect(try shared.maxAttempts(environment: [:]) == 7)
        #expect(try shared.maxAttempts(environment: ["AWS_MAX_ATTEMPTS": "2"]) == 2)
    }

    @Test func aWrongValueIsNamedWithWhatIsAllowed() throws {
        let shared = try config("[default]\nendpoint_url = nowhere")
        let url = try #require(throws: SettingError.self) { try shared.endpointSettings(environment: [:]) }
        #expect(url.description.contains("endpoint_url of profile 'default' is 'nowhere'"))
        let flag = try #require(throws: SettingError.self) {
            try shared.endpointSettings(environment: ["AWS_USE_FIPS_ENDPOINT": "yes"])
        }
        #expect(flag.description == "AWS_USE_FIPS_ENDPOINT is 'yes', but must be 'true' or 'false'")
        #expect(throws: SettingError.self) { try shared.maxAttempts(environment: ["AWS_MAX_ATTEMPTS": "0"]) }
    }
}
