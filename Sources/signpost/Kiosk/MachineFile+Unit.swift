import Edge

extension MachineFile {
  static let unit = MachineFile(
    path: "/etc/systemd/system/signpost-kiosk.service",
    text: """
      [Unit]
      Description=Signpost on an unattended terminal
      Documentation=man:signpost(1)
      After=systemd-user-sessions.service keyboard-setup.service console-setup.service signpost-print.socket
      Conflicts=getty@tty1.service
      StartLimitIntervalSec=0

      [Service]
      Type=notify
      NotifyAccess=main
      ExecStartPre=+-/usr/bin/loadkeys /etc/signpost/kiosk.map
      ExecStart=/usr/bin/signpost kiosk
      Restart=always
      RestartSec=1
      WatchdogSec=30
      TimeoutStopSec=5
      SuccessExitStatus=143

      TTYPath=/dev/tty1
      TTYReset=yes
      TTYVHangup=yes
      TTYVTDisallocate=yes
      StandardInput=tty-force
      StandardOutput=tty
      StandardError=journal

      Environment=TERM=linux LANG=C.UTF-8 SWIFT_BACKTRACE=enable=no
      UnsetEnvironment=LD_PRELOAD LD_LIBRARY_PATH TERMINFO TERMINFO_DIRS LOCPATH PAGER EDITOR VISUAL SHELL

      DynamicUser=yes
      NoNewPrivileges=yes
      CapabilityBoundingSet=
      AmbientCapabilities=
      SystemCallFilter=@system-service seccomp
      SystemCallFilter=~@privileged @resources @keyring @memlock @chown @setuid @aio
      SystemCallArchitectures=native
      SystemCallErrorNumber=EPERM
      RestrictAddressFamilies=AF_UNIX
      RestrictNamespaces=yes
      RestrictRealtime=yes
      RestrictSUIDSGID=yes
      LockPersonality=yes
      MemoryDenyWriteExecute=yes
      PrivateNetwork=yes
      PrivateTmp=yes
      PrivateUsers=yes
      PrivateIPC=yes
      DevicePolicy=closed
      DeviceAllow=/dev/tty1 rw
      IPAddressDeny=any
      ProtectSystem=strict
      ProtectHome=yes
      ProtectProc=invisible
      ProcSubset=pid
      ProtectClock=yes
      ProtectControlGroups=yes
      ProtectHostname=yes
      ProtectKernelLogs=yes
      ProtectKernelModules=yes
      ProtectKernelTunables=yes
      NoExecPaths=/
      ExecPaths=/usr/bin/signpost /usr/libexec/signpost /usr/lib /lib -/lib64
      RemoveIPC=yes
      KeyringMode=private
      UMask=0077
      LimitCORE=0
      LimitNOFILE=64
      TasksMax=8
      MemoryMax=256M
      MemorySwapMax=0

      [Install]
      WantedBy=multi-user.target

      """,
    stops: [
      "a shell or a login prompt where the kiosk was: it is started again, always",
      "a hung program: the watchdog ends it when no visit takes turns any more",
      "words on a disk: no file can be written, no memory is swapped or dumped",
      "words on a network: there is none",
      "other programs: only Signpost and its libraries can be run",
      "text of a visit on the console after it: the console is cleared and given up",
    ])
}
