/// IAM and KMS.
extension TypePermissions {
    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
    static let access: [ResourceType: TypePermissions] = [
        "AWS::IAM::InstanceProfile": TypePermissions(
            named: "InstanceProfileName",
            limit: 128,
            Grant(
                "iam",
                """
                AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile GetInstanceProfile
                RemoveRoleFromInstanceProfile TagInstanceProfile
                """,
                .named(["instance-profile/{name}"])
            )
        ),
        "AWS::IAM::ManagedPolicy": TypePermissions(
            named: "ManagedPolicyName",
            limit: 128,
            Grant(
                "iam",
                """
                CreatePolicy CreatePolicyVersion DeletePolicy DeletePolicyVersion GetPolicy GetPolicyVersion
                ListEntitiesForPolicy ListPolicyTags ListPolicyVersions TagPolicy
                """,
                .named(["policy/{name}"])
            ),
            Grant("iam", "AttachRolePolicy DetachRolePolicy", .named(["role/{AWS::IAM::Role}"]), where: "Roles"),
            Grant("iam", "AttachUserPolicy DetachUserPolicy", .named(["user/*"]), where: "Users"),
            Grant("iam", "AttachGroupPolicy DetachGroupPolicy", .named(["group/*"]), where: "Groups")
        ),
        "AWS::IAM::OIDCProvider": TypePermissions(
            Grant(
                "iam",
                """
                AddClientIDToOpenIDConnectProvider CreateOpenIDConnectProvider DeleteOpenIDConnectProvider
                GetOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider TagOpenIDConnectProvider
                UntagOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint
                """,
                // Named after the address of the provider.
                .named(["oidc-provider/*"])
            )
        ),
        "AWS::IAM::Role": TypePermissions(
            named: "RoleName",
            limit: 64,
            Grant(
                "iam",
                """
                AttachRolePolicy CreateRole DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy DetachRolePolicy
                GetRole GetRolePolicy ListAttachedRolePolicies ListInstanceProfilesForRole ListRolePolicies
                ListRoleTags PutRolePermissionsBoundary PutRolePolicy TagRole UntagRole UpdateAssumeRolePolicy
                UpdateRole
                """,
                .named(["role/{name}"])
            ),
            Grant(
                "iam",
                "RemoveRoleFromInstanceProfile",
                .named(["instance-profile/{AWS::IAM::InstanceProfile}"])
            )
        ),
        "AWS::IAM::RolePolicy": TypePermissions(
            Grant("iam", "DeleteRolePolicy GetRolePolicy PutRolePolicy", .named(["role/{AWS::IAM::Role}"]))
        ),
    ]

    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awskeymanagementservice.html
    static let keys: [ResourceType: TypePermissions] = [
        "AWS::KMS::Alias": TypePermissions(
            named: "AliasName",
            Grant("kms", "ListAliases", .anything),
            Grant("kms", "CreateAlias DeleteAlias UpdateAlias", .named(["alias/{name}"])),
            Grant("kms", "CreateAlias DeleteAlias UpdateAlias", .tagged(["key/*"]))
        ),
        "AWS::KMS::Key": TypePermissions(
            Grant("kms", "ListKeys", .anything),
            Grant("kms", "CreateKey", .tagging([])),
            // A key without a name is found by its tags, among all.
            Grant("kms", "DescribeKey ListResourceTags", .named(["key/*"])),
            // CreateKey sets tags by this.
            Grant("kms", "TagResource", .untagged(["key/*"])),
            Grant(
                "kms",
                """
                DisableKey DisableKeyRotation EnableKey EnableKeyRotation GetKeyPolicy GetKeyRotationStatus PutKeyPolicy
                ScheduleKeyDeletion UntagResource UpdateKeyDescription
                """,
                .tagged(["key/*"])
            )
        ),
    ]
}
