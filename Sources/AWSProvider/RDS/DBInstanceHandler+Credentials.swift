import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    /// Passwords are sent where they have changed, or where nobody knows what RDS has: after a restore and after an
    /// interrupted run.
    func setCredentials(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) async throws {
        change.enableIAMDatabaseAuthentication = try differences.new(
            "EnableIAMDatabaseAuthentication",
            desired.enableIAMDatabaseAuthentication,
            current.enableIAMDatabaseAuthentication,
            orElse: false
        )
        let manages = try differences.new(
            "ManageMasterUserPassword",
            desired.manageMasterUserPassword,
            current.manageMasterUserPassword,
            orElse: false
        )
        let key = try differences.new(
            "KmsKeyId",
            desired.masterUserSecret?.kmsKeyId,
            current.masterUserSecret?.kmsKeyId
        )
        change.manageMasterUserPassword = manages
        if let key, try desired.manageMasterUserPassword?.known == true {
            change.manageMasterUserPassword = true
            change.masterUserSecretKmsKeyId = key
        }
        // RDS wants a password with the end of its own management.
        if manages == false || desired.masterUserPassword.differs(from: current.masterUserPassword) {
            change.masterUserPassword = try await secrets.reveal(desired.masterUserPassword)
        }
        if desired.tdeCredentialPassword.differs(from: current.tdeCredentialPassword) {
            change.tdeCredentialPassword = try await secrets.reveal(desired.tdeCredentialPassword)
        }
        let type = desired.masterUserAuthenticationType?.description
        if let type, type != current.masterUserAuthenticationType?.description {
            change.masterUserAuthenticationType = .init(rawValue: type)
        }
        change.tdeCredentialArn = try differences.new(
            "TdeCredentialArn",
            desired.tdeCredentialArn,
            current.tdeCredentialArn
        )
    }
}

extension Input<Secret>? {
    /// Whether this is another secret than the one that was last applied, as far as anybody knows.
    fileprivate func differs(from last: Input<Secret>?) -> Bool {
        guard let new = self?.literal else { return false }
        guard let old = last?.literal else { return true }
        return !new.means(old)
    }
}
