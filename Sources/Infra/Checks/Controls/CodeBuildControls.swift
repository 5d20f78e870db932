extension Check {
    /// Security Hub's controls of build projects.
    static let codeBuild: [Check] = [
        Check(
            "CodeBuild.1",
            .critical,
            of: "AWS::CodeBuild::Project",
            title: "The address of a project's source holds no credentials",
            remedy: "Use a connection (CodeConnections) and an address without a user's name."
        ) { project in
            let places = project.values("Source") + project.values("SecondarySources.*")
            let found = places.contains { source in
                guard let location = source["Location"]?.plainText, let scheme = location.firstRange(of: "://") else {
                    return false
                }
                return location[scheme.upperBound...].prefix { $0 != "/" }.contains("@")
            }
            return found ? "the source's Location has a user's name or a token in it" : nil
        },
        Check(
            "CodeBuild.2",
            .critical,
            of: "AWS::CodeBuild::Project",
            title: "A project's variables hold no AWS credentials",
            remedy: "Give the service role what the build needs, and take the variables out."
        ) { project in
            let names = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]
            let found = project.values("Environment.EnvironmentVariables.*").filter { variable in
                names.contains(variable["Name"]?.plainText ?? "")
                    && ["PLAINTEXT", nil].contains(variable["Type"]?.plainText)
            }
            return found.first.flatMap { $0["Name"]?.plainText }.map { "\($0) is a plain variable" }
        },
        Check(
            "CodeBuild.3",
            .low,
            of: "AWS::CodeBuild::Project",
            title: "A project's logs in S3 are encrypted",
            remedy: "Take encryptionDisabled out of the S3 logs."
        ) { project in
            let path = "LogsConfig.S3Logs.EncryptionDisabled"
            return project.flag(path, standard: false) == true ? project.say(path) : nil
        },
        Check(
            "CodeBuild.4",
            .medium,
            of: "AWS::CodeBuild::Project",
            title: "A project writes logs",
            remedy: "Set the status of cloudWatchLogs or s3Logs to ENABLED."
        ) { project in
            let watch = project.text("LogsConfig.CloudWatchLogs.Status") ?? "ENABLED"
            let bucket = project.text("LogsConfig.S3Logs.Status") ?? "DISABLED"
            return watch == "DISABLED" && bucket == "DISABLED" ? "neither CloudWatchLogs nor S3Logs is enabled" : nil
        },
        Check(
            "CodeBuild.7",
            .medium,
            of: "AWS::CodeBuild::ReportGroup",
            title: "A report group's exports are encrypted",
            remedy: "Take EncryptionDisabled out of the export's destination."
        ) { group in
            let path = "ExportConfig.S3Destination.EncryptionDisabled"
            return group.flag(path, standard: false) == true ? group.say(path) : nil
        },
    ]
}
