import AWSSigner

/// What a profile of the shared files says: a role, a login, a key or a command.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html
struct ProfileCredentials: CredentialSource {
    let context: CredentialContext
    let config: SharedConfig

    var name: String { "profile \(config.profileName)" }

    func outcome() async throws -> SourceOutcome {
        guard config.profile(config.profileName) != nil else {
            return .notSetUp("not in \(config.paths.joined(separator: " or "))")
        }
        guard let credentials = try await credentials(of: config.profileName, path: []) else {
            return .notSetUp("it names no credentials")
        }
        return .found(credentials)
    }

    /// - Parameters:
    ///   - profile: The profile to look in.
    ///   - path: The profiles that led here by `source_profile`.
    /// - Returns: `nil` where the profile says nothing about credentials.
    /// - Throws: Where what it says cannot be followed.
    private func credentials(of profile: String, path: [String]) async throws -> Credentials? {
        guard let section = config.profile(profile) else {
            let known = config.profileNames.joined(separator: ", ")
            throw SourceFailure(
                "source_profile of '\(path.last ?? "")' is '\(profile)', which does not exist; there are: \(known)"
            )
        }
        let values = section.values
        let ownKey = try Self.key(values, profile: profile)
        // A profile that names itself as its source means its own key.
        if path.last == profile, let ownKey { return ownKey }
        guard !path.contains(profile) else {
            let cycle = (path + [profile]).joined(separator: " → ")
            throw SourceFailure("the profiles name each other by source_profile: \(cycle)")
        }
        if let arn = values.nonEmpty("role_arn") {
            return try await assume(arn, values, profile: profile, path: path)
        }
        if let login = try sso(values, profile: profile) { return try await login.credentials() }
        if let ownKey { return ownKey }
        if let command = values.nonEmpty("credential_process") {
            return try await CredentialProcess(command: command, environment: context.environment).credentials()
        }
        return nil
    }

    private static func key(_ values: [String: String], profile: String) throws(SourceFailure) -> Credentials? {
        switch (values.nonEmpty("aws_access_key_id"), values.nonEmpty("aws_secret_access_key")) {
        case (nil, nil): return nil
        case (let id?, let secret?):
            return Credentials(
                accessKeyID: id,
                secretAccessKey: secret,
                sessionToken: values.nonEmpty("aws_session_token")
            )
        case (let id, _):
            let (present, missing) =
                id == nil
                ? ("aws_secret_access_key", "aws_access_key_id") : ("aws_access_key_id", "aws_secret_access_key")
            throw SourceFailure("profile '\(profile)' has \(present) without \(missing)")
        }
    }

    // MARK: Roles

    private func assume(
        _ arn: String,
        _ values: [String: String],
        profile: String,
        path: [String]
    ) async throws -> Credentials {
        let role = STS.Role(
            arn: arn,
            sessionName: values.nonEmpty("role_session_name") ?? context.environment.nonEmpty("AWS_ROLE_SESSION_NAME"),
            externalID: values.nonEmpty("external_id"),
            duration: try Self.duration(values, profile: profile)
        )
        let sts = STS(context: context, region: values.nonEmpty("region"))
        if let tokenPath = values.nonEmpty("web_identity_token_file") {
            return try await WebIdentityCredentials.credentials(role, tokenPath: tokenPath, sts)
        }
        if values.nonEmpty("mfa_serial") != nil {
            throw SourceFailure(
                "profile '\(profile)' wants a code of an MFA device, which deployer does not ask for: get credentials "
                    + "with 'aws configure export-credentials --profile \(profile) --format env' and use those"
            )
        }
        let source = try await sourceCredentials(values, profile: profile, path: path + [profile])
        return try await sts.assume(role, with: source)
    }

    private static func duration(_ values: [String: String], profile: String) throws(SourceFailure) -> Int? {
        guard let text = values.nonEmpty("duration_seconds") else { return nil }
        guard let seconds = Int(text), (900...43_200).contains(seconds) else {
            throw SourceFailure("duration_seconds of profile '\(profile)' is '\(text)', but must be from 900 to 43200")
        }
        return seconds
    }

    private func sourceCredentials(
        _ values: [String: String],
        profile: String,
        path: [String]
    ) async throws -> Credentials {
        switch (values.nonEmpty("source_profile"), values.nonEmpty("credential_source")) {
        case (let source?, nil):
            if let credentials = try await credentials(of: source, path: path) { return credentials }
            throw SourceFailure("profile '\(source)', the source_profile of '\(profile)', names no credentials")
        case (nil, let source?):
            return try await credentials(fromSource: source, profile: profile)
        case (nil, nil):
            throw SourceFailure("profile '\(profile)' has role_arn without source_profile or credential_source")
        case (_?, _?):
            throw SourceFailure("profile '\(profile)' has both source_profile and credential_source: keep one")
        }
    }

    private func credentials(fromSource name: String, profile: String) async throws -> Credentials {
        let source: any CredentialSource
        switch name {
        case "Environment": source = EnvironmentCredentials(environment: context.environment)
        case "Ec2InstanceMetadata": source = InstanceMetadata(context: context)
        case "EcsContainer": source = ContainerCredentials(context: context)
        default:
            throw SourceFailure(
                "credential_source of profile '\(profile)' is '\(name)', but must be Environment, "
                    + "Ec2InstanceMetadata or EcsContainer"
            )
        }
        switch try await source.outcome() {
        case .found(let credentials): return credentials
        case .notSetUp(let reason):
            throw SourceFailure("credential_source of profile '\(profile)' is \(name), but \(reason)")
        }
    }

    // MARK: Logins

    private func sso(_ values: [String: String], profile: String) throws(SourceFailure) -> SSOCredentials? {
        let sessionName = values.nonEmpty("sso_session")
        guard sessionName != nil || values.nonEmpty("sso_start_url") != nil || values.nonEmpty("sso_account_id") != nil
        else { return nil }
        var settings = values
        if let sessionName {
            guard let session = config.session(sessionName) else {
                throw SourceFailure("profile '\(profile)' names the sso-session '\(sessionName)', which does not exist")
            }
            settings.merge(session.values) { $1 }
        }
        func required(_ name: String) throws(SourceFailure) -> String {
            if let value = settings.nonEmpty(name) { return value }
            throw SourceFailure("profile '\(profile)' logs in with SSO, but has no \(name)")
        }
        return SSOCredentials(
            context: context,
            profile: profile,
            session: sessionName,
            startURL: try required("sso_start_url"),
            region: try required("sso_region"),
            accountID: try required("sso_account_id"),
            roleName: try required("sso_role_name")
        )
    }
}
