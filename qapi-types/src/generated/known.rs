//! Every definition of the supported releases, as text.
// Written by qapi-gen from the models in schema/; change those or the generator.

/// A line for each definition; [`crate::known`] reads it.
pub(crate) static KNOWN: &str = "\
\nACPIOSTInfo object device:str slot:str slot-type:ACPISlotType source:int status:int @2.1\
\nACPISlotType enum DIMM CPU@2.7\
\nACPI_DEVICE_OST event info:ACPIOSTInfo @2.1\
\nAFXDPMode enum native skb @8.2\
\nAbort object @1.6\
\nAbortWrapper object data:Abort @1.6\
\nAccelerator enum hvf kvm mshv nvmm qtest tcg whpx xen @10.2\
\nAcceleratorInfo object enabled:Accelerator present:[Accelerator] @10.2\
\nAcpiGenericInitiatorProperties object pci-dev:str node:uint32 @9.0\
\nAcpiGenericPortProperties object pci-bus:str node:uint32 @9.2\
\nAcpiTableOptions object sig:str rev:uint8 oem_id:str oem_table_id:str oem_rev:uint32 asl_compiler_id:str asl_compiler_rev:uint32 file:str data:str @1.5\
\nActionCompletionMode enum individual grouped @2.5\
\nAddfdInfo object fdset-id:int fd:int @1.2\
\nAnnounceParameters object initial:int max:int rounds:int step:int interfaces:[str]@4.1 id:str@4.1 @4.0\
\nAudioFormat enum u8 s8 u16 s16 u32 s32 f32@5.0 @4.0\
\nAudiodev object id:str driver:AudiodevDriver timer-period:uint32 ?driver |none:AudiodevGenericOptions |alsa:AudiodevAlsaOptions |coreaudio:AudiodevCoreaudioOptions |dbus:AudiodevDBusOptions |dsound:AudiodevDsoundOptions |jack:AudiodevJackOptions |oss:AudiodevOssOptions |pa:AudiodevPaOptions |pipewire:AudiodevPipewireOptions |sdl:AudiodevSdlOptions |sndio:AudiodevSndioOptions |spice:AudiodevGenericOptions |wav:AudiodevWavOptions @4.0\
\nAudiodevAlsaOptions object in:AudiodevAlsaPerDirectionOptions out:AudiodevAlsaPerDirectionOptions threshold:uint32 @4.0\
\nAudiodevAlsaPerDirectionOptions object mixing-engine:bool fixed-settings:bool frequency:uint32 channels:uint32 voices:uint32 format:AudioFormat buffer-length:uint32 dev:str period-length:uint32 try-poll:bool @4.0\
\nAudiodevCoreaudioOptions object in:AudiodevCoreaudioPerDirectionOptions out:AudiodevCoreaudioPerDirectionOptions @4.0\
\nAudiodevCoreaudioPerDirectionOptions object mixing-engine:bool fixed-settings:bool frequency:uint32 channels:uint32 voices:uint32 format:AudioFormat buffer-length:uint32 buffer-count:uint32 @4.0\
\nAudiodevDBusOptions object in:AudiodevPerDirectionOptions out:AudiodevPerDirectionOptions nsamples:uint32 @10.0\
\nAudiodevDriver enum none alsa coreaudio dbus dsound jack@5.1 oss pa pipewire sdl sndio spice wav @4.0\
\nAudiodevDsoundOptions object in:AudiodevPerDirectionOptions out:AudiodevPerDirectionOptions latency:uint32 @4.0\
\nAudiodevGenericOptions object in:AudiodevPerDirectionOptions out:AudiodevPerDirectionOptions @4.0\
\nAudiodevJackOptions object in:AudiodevJackPerDirectionOptions out:AudiodevJackPerDirectionOptions @5.1\
\nAudiodevJackPerDirectionOptions object mixing-engine:bool fixed-settings:bool frequency:uint32 channels:uint32 voices:uint32 format:AudioFormat buffer-length:uint32 server-name:str client-name:str connect-ports:str start-server:bool exact-name:bool @5.1\
\nAudiodevOssOptions object in:AudiodevOssPerDirectionOptions out:AudiodevOssPerDirectionOptions try-mmap:bool exclusive:bool dsp-policy:uint32 @4.0\
\nAudiodevOssPerDirectionOptions object mixing-engine:bool fixed-settings:bool frequency:uint32 channels:uint32 voices:uint32 format:AudioFormat buffer-length:uint32 dev:str buffer-count:uint32 try-poll:bool @4.0\
\nAudiodevPaOptions object in:AudiodevPaPerDirectionOptions out:AudiodevPaPerDirectionOptions server:str @4.0\
\nAudiodevPaPerDirectionOptions object mixing-engine:bool fixed-settings:bool frequency:uint32 channels:uint32 voices:uint32 format:AudioFormat buffer-length:uint32 name:str stream-name:str latency:uint32 @4.0\
\nAudiodevPerDirectionOptions object mixing-engine:bool fixed-settings:bool frequency:uint32 channels:uint32 voices:uint32 format:AudioFormat buffer-length:uint32 @4.0\
\nAudiodevPipewireOptions object in:AudiodevPipewirePerDirectionOptions out:AudiodevPipewirePerDirectionOptions @8.1\
\nAudiodevPipewirePerDirectionOptions object mixing-engine:bool fixed-settings:bool frequency:uint32 channels:uint32 voices:uint32 format:AudioFormat buffer-length:uint32 name:str stream-name:str latency:uint32 @8.1\
\nAudiodevSdlOptions object in:AudiodevSdlPerDirectionOptions out:AudiodevSdlPerDirectionOptions @6.0\
\nAudiodevSdlPerDirectionOptions object mixing-engine:bool fixed-settings:bool frequency:uint32 channels:uint32 voices:uint32 format:AudioFormat buffer-length:uint32 buffer-count:uint32 @6.0\
\nAudiodevSndioOptions object in:AudiodevPerDirectionOptions out:AudiodevPerDirectionOptions dev:str latency:uint32 @7.2\
\nAudiodevWavOptions object in:AudiodevPerDirectionOptions out:AudiodevPerDirectionOptions path:str @4.0\
\nAuthZListFileProperties object filename:str refresh:bool @4.0\
\nAuthZListProperties object policy:QAuthZListPolicy rules:[QAuthZListRule] @4.0\
\nAuthZPAMProperties object service:str @4.0\
\nAuthZSimpleProperties object identity:str @4.0\
\nBALLOON_CHANGE event actual:int @1.2\
\nBLOCK_EXPORT_DELETED event id:str @5.2\
\nBLOCK_IMAGE_CORRUPTED event device:str node-name:str@2.4 msg:str offset:int size:int fatal:bool@2.2 @1.7\
\nBLOCK_IO_ERROR event qom-path:str@9.2 device:str node-name:str@2.8 operation:IoOperationType action:BlockErrorAction nospace:bool@2.2 reason:str@2.2 @0.13\
\nBLOCK_JOB_CANCELLED event type:JobType device:str len:int offset:int speed:int @1.1\
\nBLOCK_JOB_COMPLETED event type:JobType device:str len:int offset:int speed:int error:str @1.1\
\nBLOCK_JOB_ERROR event device:str operation:IoOperationType action:BlockErrorAction @1.3\
\nBLOCK_JOB_PENDING event type:JobType id:str @2.12\
\nBLOCK_JOB_READY event type:JobType device:str len:int offset:int speed:int @1.3\
\nBLOCK_WRITE_THRESHOLD event node-name:str amount-exceeded:uint64 write-threshold:uint64 @2.3\
\nBackupCommon object job-id:str@2.7 device:str sync:MirrorSyncMode speed:int bitmap:str@2.4 bitmap-mode:BitmapSyncMode@4.2 compress:bool@2.8 on-source-error:BlockdevOnError on-target-error:BlockdevOnError on-cbw-error:OnCbwError@10.1 auto-finalize:bool@2.12 auto-dismiss:bool@2.12 filter-node-name:str@4.2 discard-source:bool@9.1 x-perf:BackupPerf@6.0#unstable @4.2\
\nBackupPerf object use-copy-range:bool max-workers:int max-chunk:int64 min-cluster-size:size@9.2 @6.0\
\nBalloonInfo object actual:int @0.14\
\nBiosAtaTranslation enum auto none lba large rechs @2.0\
\nBitmapMigrationBitmapAlias object name:str alias:str transform:BitmapMigrationBitmapAliasTransform@6.0 @5.2\
\nBitmapMigrationBitmapAliasTransform object persistent:bool @6.0\
\nBitmapMigrationNodeAlias object node-name:str alias:str bitmaps:[BitmapMigrationBitmapAlias] @5.2\
\nBitmapSyncMode enum on-success never always @4.2\
\nBlkdebugEvent enum l1_update l1_grow_alloc_table l1_grow_write_table l1_grow_activate_table l2_load l2_update l2_update_compressed l2_alloc_cow_read l2_alloc_write read_aio read_backing_aio read_compressed write_aio write_compressed vmstate_load vmstate_save cow_read cow_write reftable_load reftable_grow reftable_update refblock_load refblock_update refblock_update_part refblock_alloc refblock_alloc_hookup refblock_alloc_write refblock_alloc_write_blocks refblock_alloc_write_table refblock_alloc_switch_table cluster_alloc cluster_alloc_bytes cluster_free flush_to_os flush_to_disk pwritev_rmw_head pwritev_rmw_after_head pwritev_rmw_tail pwritev_rmw_after_tail pwritev pwritev_zero pwritev_done empty_image_prepare l1_shrink_write_table@2.11 l1_shrink_free_l2_clusters@2.11 cor_write@2.11 cluster_alloc_space@4.1 none@4.1 @2.9\
\nBlkdebugIOType enum read write write-zeroes discard flush block-status @4.1\
\nBlkdebugInjectErrorOptions object event:BlkdebugEvent state:int iotype:BlkdebugIOType@4.1 errno:int delay-ns:int@11.1 sector:int once:bool immediately:bool @2.9\
\nBlkdebugSetStateOptions object event:BlkdebugEvent state:int new_state:int @2.9\
\nBlockChildInfo object name:str info:BlockGraphInfo @8.0\
\nBlockDeviceInfo object file:str node-name:str@2.0 ro:bool drv:str backing_file:str backing_file_depth:int@1.2 children:[BlockdevChild]@10.1 active:bool@10.0 encrypted:bool detect_zeroes:BlockdevDetectZeroesOptions@2.1 bps:int bps_rd:int bps_wr:int iops:int iops_rd:int iops_wr:int image:ImageInfo@1.6 bps_max:int@1.7 bps_rd_max:int@1.7 bps_wr_max:int@1.7 iops_max:int@1.7 iops_rd_max:int@1.7 iops_wr_max:int@1.7 bps_max_length:int@2.6 bps_rd_max_length:int@2.6 bps_wr_max_length:int@2.6 iops_max_length:int@2.6 iops_rd_max_length:int@2.6 iops_wr_max_length:int@2.6 iops_size:int@1.7 group:str@2.4 cache:BlockdevCacheInfo@2.3 write_threshold:int@2.3 dirty-bitmaps:[BlockDirtyInfo]@4.2 @0.14\
\nBlockDeviceIoStatus enum ok failed nospace @1.0\
\nBlockDeviceStats object rd_bytes:int wr_bytes:int zone_append_bytes:int@8.1 unmap_bytes:int@4.2 rd_operations:int wr_operations:int zone_append_operations:int@8.1 flush_operations:int@0.15 unmap_operations:int@4.2 rd_total_time_ns:int@0.15 wr_total_time_ns:int@0.15 zone_append_total_time_ns:int@8.1 flush_total_time_ns:int@0.15 unmap_total_time_ns:int@4.2 wr_highest_offset:int rd_merged:int@2.3 wr_merged:int@2.3 zone_append_merged:int@8.1 unmap_merged:int@4.2 idle_time_ns:int@2.5 failed_rd_operations:int@2.5 failed_wr_operations:int@2.5 failed_zone_append_operations:int@8.1 failed_flush_operations:int@2.5 failed_unmap_operations:int@4.2 invalid_rd_operations:int@2.5 invalid_wr_operations:int@2.5 invalid_zone_append_operations:int@8.1 invalid_flush_operations:int@2.5 invalid_unmap_operations:int@4.2 account_invalid:bool@2.5 account_failed:bool@2.5 timed_stats:[BlockDeviceTimedStats]@2.5 rd_latency_histogram:BlockLatencyHistogramInfo@4.0 wr_latency_histogram:BlockLatencyHistogramInfo@4.0 zone_append_latency_histogram:BlockLatencyHistogramInfo@8.1 flush_latency_histogram:BlockLatencyHistogramInfo@4.0 @0.14\
\nBlockDeviceTimedStats object interval_length:int min_rd_latency_ns:int max_rd_latency_ns:int avg_rd_latency_ns:int min_wr_latency_ns:int max_wr_latency_ns:int avg_wr_latency_ns:int min_zone_append_latency_ns:int@8.1 max_zone_append_latency_ns:int@8.1 avg_zone_append_latency_ns:int@8.1 min_flush_latency_ns:int max_flush_latency_ns:int avg_flush_latency_ns:int avg_rd_queue_depth:number avg_wr_queue_depth:number avg_zone_append_queue_depth:number@8.1 @2.5\
\nBlockDirtyBitmap object node:str name:str @2.4\
\nBlockDirtyBitmapAdd object node:str name:str granularity:uint32 persistent:bool@2.10 disabled:bool@4.0 @2.4\
\nBlockDirtyBitmapAddWrapper object data:BlockDirtyBitmapAdd @2.5\
\nBlockDirtyBitmapMerge object node:str target:str bitmaps:[BlockDirtyBitmapOrStr] @4.0\
\nBlockDirtyBitmapMergeWrapper object data:BlockDirtyBitmapMerge @4.0\
\nBlockDirtyBitmapOrStr alternate local:str external:BlockDirtyBitmap @4.1\
\nBlockDirtyBitmapSha256 object sha256:str @2.10\
\nBlockDirtyBitmapWrapper object data:BlockDirtyBitmap @2.5\
\nBlockDirtyInfo object name:str@2.4 count:int granularity:uint32@1.4 recording:bool@4.0 busy:bool@4.0 persistent:bool@4.0 inconsistent:bool@4.0 @1.3\
\nBlockErrorAction enum ignore report stop @2.1\
\nBlockExportInfo object id:str type:BlockExportType node-name:str shutting-down:bool @5.2\
\nBlockExportIothreads alternate single:str multi:[str]\
\nBlockExportOptions object type:BlockExportType id:str fixed-iothread:bool@5.2 iothread:BlockExportIothreads@5.2 node-name:str@5.2 writable:bool writethrough:bool@5.2 allow-inactive:bool@10.0 ?type |nbd:BlockExportOptionsNbd |vhost-user-blk:BlockExportOptionsVhostUserBlk |fuse:BlockExportOptionsFuse |vduse-blk:BlockExportOptionsVduseBlk @4.2\
\nBlockExportOptionsFuse object mountpoint:str growable:bool allow-other:FuseExportAllowOther@6.1 @6.0\
\nBlockExportOptionsNbd object name:str@2.12 description:str@5.0 bitmaps:[BlockDirtyBitmapOrStr] allocation-depth:bool@5.2 @5.2\
\nBlockExportOptionsNbdBase object name:str@2.12 description:str@5.0 @5.0\
\nBlockExportOptionsVduseBlk object name:str num-queues:uint16 queue-size:uint16 logical-block-size:size serial:str @7.1\
\nBlockExportOptionsVhostUserBlk object addr:SocketAddress logical-block-size:size num-queues:uint16 @5.2\
\nBlockExportRemoveMode enum safe hard @2.12\
\nBlockExportType enum nbd vhost-user-blk@5.2 fuse@6.0 vduse-blk@7.1 @4.2\
\nBlockGraphInfo object filename:str format:str dirty-flag:bool actual-size:int virtual-size:int cluster-size:int encrypted:bool compressed:bool backing-filename:str full-backing-filename:str backing-filename-format:str snapshots:[SnapshotInfo] limits:BlockLimitsInfo@10.2 format-specific:ImageInfoSpecific children:[BlockChildInfo] @8.0\
\nBlockIOThrottle object device:str#deprecated id:str@2.8 bps:int bps_rd:int bps_wr:int iops:int iops_rd:int iops_wr:int bps_max:int@1.7 bps_rd_max:int@1.7 bps_wr_max:int@1.7 iops_max:int@1.7 iops_rd_max:int@1.7 iops_wr_max:int@1.7 bps_max_length:int@2.6 bps_rd_max_length:int@2.6 bps_wr_max_length:int@2.6 iops_max_length:int@2.6 iops_rd_max_length:int@2.6 iops_wr_max_length:int@2.6 iops_size:int@1.7 group:str@2.4 @1.1\
\nBlockInfo object device:str qdev:str@2.10 type:str removable:bool locked:bool inserted:BlockDeviceInfo tray_open:bool io-status:BlockDeviceIoStatus @0.14\
\nBlockJobChangeOptions object id:str type:JobType ?type |mirror:BlockJobChangeOptionsMirror @8.2\
\nBlockJobChangeOptionsMirror object copy-mode:MirrorCopyMode @8.2\
\nBlockJobInfo object type:JobType device:str len:int offset:int busy:bool@1.3 paused:bool@1.3 speed:int io-status:BlockDeviceIoStatus@1.3 ready:bool@2.2 status:JobStatus@2.12 auto-finalize:bool@2.12 auto-dismiss:bool@2.12 error:str@2.12.1 ?type |mirror:BlockJobInfoMirror @1.1\
\nBlockJobInfoMirror object actively-synced:bool @8.2\
\nBlockLatencyHistogramInfo object boundaries:[uint64] bins:[uint64] @4.0\
\nBlockLimitsInfo object request-alignment:uint32 max-discard:uint64 discard-alignment:uint32 max-write-zeroes:uint64 write-zeroes-alignment:uint32 opt-transfer:uint32 max-transfer:uint32 max-hw-transfer:uint32 max-iov:int max-hw-iov:int min-mem-alignment:size opt-mem-alignment:size\
\nBlockMeasureInfo object required:int fully-allocated:int bitmaps:int@5.1 @2.10\
\nBlockNodeInfo object filename:str format:str dirty-flag:bool actual-size:int virtual-size:int cluster-size:int encrypted:bool compressed:bool backing-filename:str full-backing-filename:str backing-filename-format:str snapshots:[SnapshotInfo] limits:BlockLimitsInfo@10.2 format-specific:ImageInfoSpecific @8.0\
\nBlockPermission enum consistent-read write write-unchanged resize @4.0\
\nBlockStats object device:str qdev:str@3.0 node-name:str@2.3 stats:BlockDeviceStats driver-specific:BlockStatsSpecific@4.2 parent:BlockStats backing:BlockStats@2.0 @0.14\
\nBlockStatsSpecific object driver:BlockdevDriver ?driver |file:BlockStatsSpecificFile |host_device:BlockStatsSpecificFile |nvme:BlockStatsSpecificNvme @4.2\
\nBlockStatsSpecificFile object discard-nb-ok:uint64 discard-nb-failed:uint64 discard-bytes-ok:uint64 @4.2\
\nBlockStatsSpecificNvme object completion-errors:uint64 aligned-accesses:uint64 unaligned-accesses:uint64 @5.2\
\nBlockdevAioOptions enum threads native io_uring@5.0 @2.9\
\nBlockdevAmendOptions object driver:BlockdevDriver ?driver |luks:BlockdevAmendOptionsLUKS |qcow2:BlockdevAmendOptionsQcow2 @5.1\
\nBlockdevAmendOptionsLUKS object state:QCryptoBlockLUKSKeyslotState new-secret:str old-secret:str keyslot:int iter-time:int secret:str @5.1\
\nBlockdevAmendOptionsQcow2 object encrypt:QCryptoBlockAmendOptions @5.1\
\nBlockdevBackup object job-id:str@2.7 device:str sync:MirrorSyncMode speed:int bitmap:str@2.4 bitmap-mode:BitmapSyncMode@4.2 compress:bool@2.8 on-source-error:BlockdevOnError on-target-error:BlockdevOnError on-cbw-error:OnCbwError@10.1 auto-finalize:bool@2.12 auto-dismiss:bool@2.12 filter-node-name:str@4.2 discard-source:bool@9.1 x-perf:BackupPerf@6.0#unstable target:str @2.3\
\nBlockdevBackupWrapper object data:BlockdevBackup @2.3\
\nBlockdevCacheInfo object writeback:bool direct:bool no-flush:bool @2.3\
\nBlockdevCacheOptions object direct:bool no-flush:bool @2.9\
\nBlockdevChangeReadOnlyMode enum retain read-only read-write @2.3\
\nBlockdevChild object child:str node-name:str @10.1\
\nBlockdevCreateOptions object driver:BlockdevDriver ?driver |file:BlockdevCreateOptionsFile |luks:BlockdevCreateOptionsLUKS |nfs:BlockdevCreateOptionsNfs |parallels:BlockdevCreateOptionsParallels |qcow:BlockdevCreateOptionsQcow |qcow2:BlockdevCreateOptionsQcow2 |qed:BlockdevCreateOptionsQed |rbd:BlockdevCreateOptionsRbd |ssh:BlockdevCreateOptionsSsh |vdi:BlockdevCreateOptionsVdi |vhdx:BlockdevCreateOptionsVhdx |vmdk:BlockdevCreateOptionsVmdk |vpc:BlockdevCreateOptionsVpc |gluster:BlockdevCreateOptionsGluster @2.12\
\nBlockdevCreateOptionsFile object filename:str size:size preallocation:PreallocMode nocow:bool extent-size-hint:size @2.12\
\nBlockdevCreateOptionsGluster object location:BlockdevOptionsGluster size:size preallocation:PreallocMode @2.12\
\nBlockdevCreateOptionsLUKS object key-secret:str cipher-alg:QCryptoCipherAlgo cipher-mode:QCryptoCipherMode ivgen-alg:QCryptoIVGenAlgo ivgen-hash-alg:QCryptoHashAlgo hash-alg:QCryptoHashAlgo iter-time:int@2.8 file:BlockdevRef header:BlockdevRef@9.0 size:size preallocation:PreallocMode@4.2 @2.12\
\nBlockdevCreateOptionsNfs object location:BlockdevOptionsNfs size:size @2.12\
\nBlockdevCreateOptionsParallels object file:BlockdevRef size:size cluster-size:size @2.12\
\nBlockdevCreateOptionsQcow object file:BlockdevRef size:size backing-file:str encrypt:QCryptoBlockCreateOptions @2.12\
\nBlockdevCreateOptionsQcow2 object file:BlockdevRef data-file:BlockdevRef@4.0 data-file-raw:bool@4.0 extended-l2:bool@5.2 size:size version:BlockdevQcow2Version backing-file:str backing-fmt:BlockdevDriver encrypt:QCryptoBlockCreateOptions cluster-size:size preallocation:PreallocMode lazy-refcounts:bool refcount-bits:int compression-type:Qcow2CompressionType @2.12\
\nBlockdevCreateOptionsQed object file:BlockdevRef size:size backing-file:str backing-fmt:BlockdevDriver cluster-size:size table-size:int @2.12\
\nBlockdevCreateOptionsRbd object location:BlockdevOptionsRbd size:size cluster-size:size encrypt:RbdEncryptionCreateOptions@6.1 @2.12\
\nBlockdevCreateOptionsSsh object location:BlockdevOptionsSsh size:size @2.12\
\nBlockdevCreateOptionsVdi object file:BlockdevRef size:size preallocation:PreallocMode @2.12\
\nBlockdevCreateOptionsVhdx object file:BlockdevRef size:size log-size:size block-size:size subformat:BlockdevVhdxSubformat block-state-zero:bool @2.12\
\nBlockdevCreateOptionsVmdk object file:BlockdevRef size:size extents:[BlockdevRef] subformat:BlockdevVmdkSubformat backing-file:str adapter-type:BlockdevVmdkAdapterType hwversion:str toolsversion:str@6.2 zeroed-grain:bool @4.0\
\nBlockdevCreateOptionsVpc object file:BlockdevRef size:size subformat:BlockdevVpcSubformat force-size:bool @2.12\
\nBlockdevDetectZeroesOptions enum off on unmap @2.1\
\nBlockdevDiscardOptions enum ignore unmap @2.9\
\nBlockdevDriver enum blkdebug blklogwrites@3.0 blkreplay@4.2 blkverify bochs cloop compress@5.0 copy-before-write@6.2 copy-on-read@3.0 dmg file snapshot-access@7.0 ftp ftps host_cdrom host_device http https io_uring iscsi luks nbd nfs null-aio null-co nvme@2.12 nvme-io_uring parallels preallocate qcow qcow2 qed quorum raw rbd replication ssh throttle@2.11 vdi vhdx virtio-blk-vfio-pci virtio-blk-vhost-user virtio-blk-vhost-vdpa vmdk vpc vvfat gluster#deprecated @2.9\
\nBlockdevOnError enum report ignore enospc stop auto@2.7 @1.3\
\nBlockdevOptions object driver:BlockdevDriver node-name:str@2.0 discard:BlockdevDiscardOptions cache:BlockdevCacheOptions active:bool@10.0 read-only:bool auto-read-only:bool force-share:bool@2.10 detect-zeroes:BlockdevDetectZeroesOptions@2.1 ?driver |blkdebug:BlockdevOptionsBlkdebug |blklogwrites:BlockdevOptionsBlklogwrites |blkverify:BlockdevOptionsBlkverify |blkreplay:BlockdevOptionsBlkreplay |bochs:BlockdevOptionsGenericFormat |cloop:BlockdevOptionsGenericFormat |compress:BlockdevOptionsGenericFormat |copy-before-write:BlockdevOptionsCbw |copy-on-read:BlockdevOptionsCor |dmg:BlockdevOptionsGenericFormat |file:BlockdevOptionsFile |ftp:BlockdevOptionsCurlFtp |ftps:BlockdevOptionsCurlFtps |host_cdrom:BlockdevOptionsFile |host_device:BlockdevOptionsFile |http:BlockdevOptionsCurlHttp |https:BlockdevOptionsCurlHttps |io_uring:BlockdevOptionsIoUring |iscsi:BlockdevOptionsIscsi |luks:BlockdevOptionsLUKS |nbd:BlockdevOptionsNbd |nfs:BlockdevOptionsNfs |null-aio:BlockdevOptionsNull |null-co:BlockdevOptionsNull |nvme:BlockdevOptionsNVMe |nvme-io_uring:BlockdevOptionsNvmeIoUring |parallels:BlockdevOptionsGenericFormat |preallocate:BlockdevOptionsPreallocate |qcow2:BlockdevOptionsQcow2 |qcow:BlockdevOptionsQcow |qed:BlockdevOptionsGenericCOWFormat |quorum:BlockdevOptionsQuorum |raw:BlockdevOptionsRaw |rbd:BlockdevOptionsRbd |replication:BlockdevOptionsReplication |snapshot-access:BlockdevOptionsGenericFormat |ssh:BlockdevOptionsSsh |throttle:BlockdevOptionsThrottle |vdi:BlockdevOptionsGenericFormat |vhdx:BlockdevOptionsGenericFormat |virtio-blk-vfio-pci:BlockdevOptionsVirtioBlkVfioPci |virtio-blk-vhost-user:BlockdevOptionsVirtioBlkVhostUser |virtio-blk-vhost-vdpa:BlockdevOptionsVirtioBlkVhostVdpa |vmdk:BlockdevOptionsGenericCOWFormat |vpc:BlockdevOptionsGenericFormat |vvfat:BlockdevOptionsVVFAT |gluster:BlockdevOptionsGluster @2.9\
\nBlockdevOptionsBlkdebug object image:BlockdevRef config:str align:int max-transfer:int32@2.10 opt-write-zero:int32@2.10 max-write-zero:int32@2.10 opt-discard:int32@2.10 max-discard:int32@2.10 inject-error:[BlkdebugInjectErrorOptions] set-state:[BlkdebugSetStateOptions] take-child-perms:[BlockPermission]@5.0 unshare-child-perms:[BlockPermission]@5.0 @2.9\
\nBlockdevOptionsBlklogwrites object file:BlockdevRef log:BlockdevRef log-sector-size:uint32 log-append:bool log-super-update-interval:uint64 @3.0\
\nBlockdevOptionsBlkreplay object image:BlockdevRef @4.2\
\nBlockdevOptionsBlkverify object test:BlockdevRef raw:BlockdevRef @2.9\
\nBlockdevOptionsCbw object file:BlockdevRef target:BlockdevRef bitmap:BlockDirtyBitmap@7.0 on-cbw-error:OnCbwError@7.1 cbw-timeout:uint32@7.1 min-cluster-size:size@9.2 @6.2\
\nBlockdevOptionsCor object file:BlockdevRef bottom:str @6.0\
\nBlockdevOptionsCurlBase object url:str readahead:int timeout:int username:str password-secret:str proxy-username:str proxy-password-secret:str @2.9\
\nBlockdevOptionsCurlFtp object url:str readahead:int timeout:int username:str password-secret:str proxy-username:str proxy-password-secret:str @2.9\
\nBlockdevOptionsCurlFtps object url:str readahead:int timeout:int username:str password-secret:str proxy-username:str proxy-password-secret:str sslverify:bool @2.9\
\nBlockdevOptionsCurlHttp object url:str readahead:int timeout:int username:str password-secret:str proxy-username:str proxy-password-secret:str cookie:str cookie-secret:str@2.10 force-range:bool@11.0 @2.9\
\nBlockdevOptionsCurlHttps object url:str readahead:int timeout:int username:str password-secret:str proxy-username:str proxy-password-secret:str cookie:str cookie-secret:str@2.10 force-range:bool@11.0 sslverify:bool @2.9\
\nBlockdevOptionsFile object filename:str pr-manager:str@2.11 locking:OnOffAuto aio:BlockdevAioOptions@2.8 aio-max-batch:int drop-cache:bool x-check-cache-dropped:bool@3.0#unstable @2.9 #dynamic-auto-read-only\
\nBlockdevOptionsGenericCOWFormat object file:BlockdevRef backing:BlockdevRefOrNull @2.9\
\nBlockdevOptionsGenericFormat object file:BlockdevRef @2.9\
\nBlockdevOptionsGluster object volume:str path:str server:[SocketAddress] debug:int@2.8 logfile:str@2.8 @2.9\
\nBlockdevOptionsIoUring object filename:str @7.2\
\nBlockdevOptionsIscsi object transport:IscsiTransport portal:str target:str lun:int user:str password-secret:str initiator-name:str header-digest:IscsiHeaderDigest timeout:int @2.9\
\nBlockdevOptionsLUKS object file:BlockdevRef key-secret:str@2.6 header:BlockdevRef@9.0 @2.9\
\nBlockdevOptionsNVMe object device:str namespace:int @2.12\
\nBlockdevOptionsNbd object server:SocketAddress export:str tls-creds:str tls-hostname:str@7.0 x-dirty-bitmap:str@3.0#unstable reconnect-delay:uint32@4.2 open-timeout:uint32@7.0 @2.9\
\nBlockdevOptionsNfs object server:NFSServer path:str user:int group:int tcp-syn-count:int readahead-size:int page-cache-size:int debug:int @2.9\
\nBlockdevOptionsNull object size:int latency-ns:uint64@2.4 read-zeroes:bool@4.1 @2.9\
\nBlockdevOptionsNvmeIoUring object path:str @7.2\
\nBlockdevOptionsPreallocate object file:BlockdevRef prealloc-align:int prealloc-size:int @6.0\
\nBlockdevOptionsQcow object file:BlockdevRef backing:BlockdevRefOrNull encrypt:BlockdevQcowEncryption @2.10\
\nBlockdevOptionsQcow2 object file:BlockdevRef backing:BlockdevRefOrNull lazy-refcounts:bool pass-discard-request:bool pass-discard-snapshot:bool pass-discard-other:bool discard-no-unref:bool@8.1 overlap-check:Qcow2OverlapChecks@2.2 cache-size:int@2.2 l2-cache-size:int@2.2 l2-cache-entry-size:int@2.12 refcount-cache-size:int@2.2 cache-clean-interval:int@2.5 encrypt:BlockdevQcow2Encryption@2.10 data-file:BlockdevRef@4.0 @2.9\
\nBlockdevOptionsQuorum object blkverify:bool children:[BlockdevRef] vote-threshold:int rewrite-corrupted:bool@2.1 read-pattern:QuorumReadPattern@2.2 @2.9\
\nBlockdevOptionsRaw object file:BlockdevRef offset:int size:int @2.9\
\nBlockdevOptionsRbd object pool:str namespace:str@5.0 image:str conf:str snapshot:str encrypt:RbdEncryptionOptions@6.1 user:str auth-client-required:[RbdAuthMode]@3.0 key-secret:str@3.0 server:[InetSocketAddressBase] @2.9\
\nBlockdevOptionsReplication object file:BlockdevRef mode:ReplicationMode top-id:str @2.9\
\nBlockdevOptionsSsh object server:InetSocketAddress path:str user:str host-key-check:SshHostKeyCheck @2.9\
\nBlockdevOptionsThrottle object throttle-group:str file:BlockdevRef @2.11\
\nBlockdevOptionsVVFAT object dir:str fat-type:int floppy:bool label:str@2.4 rw:bool @2.9\
\nBlockdevOptionsVirtioBlkVfioPci object path:str @7.2\
\nBlockdevOptionsVirtioBlkVhostUser object path:str @7.2\
\nBlockdevOptionsVirtioBlkVhostVdpa object path:str @7.2 #fdset\
\nBlockdevQcow2Encryption object format:BlockdevQcow2EncryptionFormat ?format |aes:QCryptoBlockOptionsQCow |luks:QCryptoBlockOptionsLUKS @2.10\
\nBlockdevQcow2EncryptionFormat enum aes luks @2.10\
\nBlockdevQcow2Version enum v2 v3 @2.12\
\nBlockdevQcowEncryption object format:BlockdevQcowEncryptionFormat ?format |aes:QCryptoBlockOptionsQCow @2.10\
\nBlockdevQcowEncryptionFormat enum aes @2.10\
\nBlockdevRef alternate definition:BlockdevOptions reference:str @2.9\
\nBlockdevRefOrNull alternate definition:BlockdevOptions reference:str null:null @2.9\
\nBlockdevSnapshot object node:str overlay:str @2.5\
\nBlockdevSnapshotInternal object device:str name:str @1.7\
\nBlockdevSnapshotInternalWrapper object data:BlockdevSnapshotInternal @1.7\
\nBlockdevSnapshotSync object device:str node-name:str@2.0 snapshot-file:str snapshot-node-name:str@2.0 format:str mode:NewImageMode\
\nBlockdevSnapshotSyncWrapper object data:BlockdevSnapshotSync @1.1\
\nBlockdevSnapshotWrapper object data:BlockdevSnapshot @2.5\
\nBlockdevVhdxSubformat enum dynamic fixed @2.12\
\nBlockdevVmdkAdapterType enum ide buslogic lsilogic legacyESX @4.0\
\nBlockdevVmdkSubformat enum monolithicSparse monolithicFlat twoGbMaxExtentSparse twoGbMaxExtentFlat streamOptimized @4.0\
\nBlockdevVpcSubformat enum dynamic fixed @2.12\
\nBootConfiguration object order:str once:str menu:bool splash:str splash-time:int reboot-timeout:int strict:bool @7.1\
\nCOLOExitReason enum none request error processing@4.0 @3.1\
\nCOLOMessage enum checkpoint-ready checkpoint-request checkpoint-reply vmstate-send vmstate-size vmstate-received vmstate-loaded @2.8\
\nCOLOMode enum none primary secondary @2.8\
\nCOLOStatus object mode:COLOMode last-mode:COLOMode@4.0 reason:COLOExitReason @3.1\
\nCOLO_EXIT event mode:COLOMode reason:COLOExitReason @3.1\
\nCPU_POLARIZATION_CHANGE event polarization:S390CpuPolarization @8.2 #unstable\
\nCXLCommonEventBase object path:str log:CxlEventLog flags:uint32 maint-op-class:uint8 maint-op-subclass:uint8 ld-id:uint16 head-id:uint8\
\nCXLDRAMEvent object path:str log:CxlEventLog flags:uint32 maint-op-class:uint8 maint-op-subclass:uint8 ld-id:uint16 head-id:uint8 dpa:uint64 descriptor:uint8 type:uint8 transaction-type:uint8 channel:uint8 rank:uint8 nibble-mask:uint32 bank-group:uint8 bank:uint8 row:uint32 column:uint16 correction-mask:[uint64] component-id:str is-comp-id-pldm:bool sub-channel:uint8 cme-ev-flags:uint8 cvme-count:uint32 sub-type:uint8\
\nCXLFMWProperties object cxl-fmw:[CXLFixedMemoryWindowOptions] @7.1\
\nCXLFixedMemoryWindowOptions object size:size interleave-granularity:size targets:[str] @7.1\
\nCXLGeneralMediaEvent object path:str log:CxlEventLog flags:uint32 maint-op-class:uint8 maint-op-subclass:uint8 ld-id:uint16 head-id:uint8 dpa:uint64 descriptor:uint8 type:uint8 transaction-type:uint8 channel:uint8 rank:uint8 device:uint32 component-id:str is-comp-id-pldm:bool cme-ev-flags:uint8 cme-count:uint32 sub-type:uint8\
\nCXLMemModuleEvent object path:str log:CxlEventLog flags:uint32 maint-op-class:uint8 maint-op-subclass:uint8 ld-id:uint16 head-id:uint8 type:uint8 health-status:uint8 media-status:uint8 additional-status:uint8 life-used:uint8 temperature:int16 dirty-shutdown-count:uint32 corrected-volatile-error-count:uint32 corrected-persistent-error-count:uint32 component-id:str is-comp-id-pldm:bool sub-type:uint8\
\nCXLUncorErrorRecord object type:CxlUncorErrorType header:[uint32] @8.0\
\nCacheLevelAndType enum l1d l1i l2 l3 @9.2\
\nCanHostSocketcanProperties object if:str canbus:str @2.12\
\nChardevBackend object type:ChardevBackendKind ?type |file:ChardevFileWrapper |serial:ChardevHostdevWrapper |parallel:ChardevHostdevWrapper |pipe:ChardevHostdevWrapper |socket:ChardevSocketWrapper |udp:ChardevUdpWrapper |pty:ChardevPtyWrapper |null:ChardevCommonWrapper |mux:ChardevMuxWrapper |hub:ChardevHubWrapper |msmouse:ChardevCommonWrapper |wctablet:ChardevCommonWrapper |braille:ChardevCommonWrapper |testdev:ChardevCommonWrapper |stdio:ChardevStdioWrapper |console:ChardevCommonWrapper |spicevmc:ChardevSpiceChannelWrapper |spiceport:ChardevSpicePortWrapper |qemu-vdagent:ChardevQemuVDAgentWrapper |dbus:ChardevDBusWrapper |vc:ChardevVCWrapper |ringbuf:ChardevRingbufWrapper |memory:ChardevRingbufWrapper @1.4\
\nChardevBackendInfo object name:str @2.0\
\nChardevBackendKind enum file serial parallel pipe@1.5 socket udp@1.5 pty null mux@1.5 hub@10.0 msmouse@1.5 wctablet@2.9 braille@1.5 testdev@2.2 stdio@1.5 console@1.5 spicevmc@1.5 spiceport@1.5 qemu-vdagent@6.1 dbus@7.0 vc@1.5 ringbuf@1.6 memory@1.5#deprecated @1.4\
\nChardevCommon object logfile:str logappend:bool logtimestamp:bool@11.0 @2.6\
\nChardevCommonWrapper object data:ChardevCommon @2.6\
\nChardevDBus object logfile:str logappend:bool logtimestamp:bool@11.0 name:str encoding:ChardevVCEncoding@11.1 @7.0\
\nChardevDBusWrapper object data:ChardevDBus @7.0\
\nChardevFile object logfile:str logappend:bool logtimestamp:bool@11.0 in:str out:str append:bool@2.6 @1.4\
\nChardevFileWrapper object data:ChardevFile @1.4\
\nChardevHostdev object logfile:str logappend:bool logtimestamp:bool@11.0 device:str @1.4\
\nChardevHostdevWrapper object data:ChardevHostdev @1.4\
\nChardevHub object logfile:str logappend:bool logtimestamp:bool@11.0 chardevs:[str] @10.0\
\nChardevHubWrapper object data:ChardevHub @10.0\
\nChardevInfo object label:str filename:str frontend-open:bool@2.1 @0.14\
\nChardevMux object logfile:str logappend:bool logtimestamp:bool@11.0 chardev:str @1.5\
\nChardevMuxWrapper object data:ChardevMux @1.5\
\nChardevPty object logfile:str logappend:bool logtimestamp:bool@11.0 path:str @9.2\
\nChardevPtyWrapper object data:ChardevPty @9.2\
\nChardevQemuVDAgent object logfile:str logappend:bool logtimestamp:bool@11.0 mouse:bool clipboard:bool @6.1\
\nChardevQemuVDAgentWrapper object data:ChardevQemuVDAgent @6.1\
\nChardevReturn object pty:str @1.4\
\nChardevRingbuf object logfile:str logappend:bool logtimestamp:bool@11.0 size:int @1.5\
\nChardevRingbufWrapper object data:ChardevRingbuf @1.5\
\nChardevSocket object logfile:str logappend:bool logtimestamp:bool@11.0 addr:SocketAddressLegacy tls-creds:str@2.6 tls-authz:str@4.0 server:bool wait:bool nodelay:bool telnet:bool tn3270:bool@2.10 websocket:bool@3.1 reconnect-ms:int@9.2 reconnect:int@2.2#deprecated @1.4\
\nChardevSocketWrapper object data:ChardevSocket @1.4\
\nChardevSpiceChannel object logfile:str logappend:bool logtimestamp:bool@11.0 type:str @1.5\
\nChardevSpiceChannelWrapper object data:ChardevSpiceChannel @1.5\
\nChardevSpicePort object logfile:str logappend:bool logtimestamp:bool@11.0 fqdn:str @1.5\
\nChardevSpicePortWrapper object data:ChardevSpicePort @1.5\
\nChardevStdio object logfile:str logappend:bool logtimestamp:bool@11.0 signal:bool @1.5\
\nChardevStdioWrapper object data:ChardevStdio @1.5\
\nChardevUdp object logfile:str logappend:bool logtimestamp:bool@11.0 remote:SocketAddressLegacy local:SocketAddressLegacy @1.5\
\nChardevUdpWrapper object data:ChardevUdp @1.5\
\nChardevVC object logfile:str logappend:bool logtimestamp:bool@11.0 width:int height:int cols:int rows:int encoding:ChardevVCEncoding@11.1 @1.5\
\nChardevVCEncoding enum cp437 utf8 @11.1\
\nChardevVCWrapper object data:ChardevVC @1.5\
\nColoCompareProperties object primary_in:str secondary_in:str outdev:str iothread:str notify_dev:str compare_timeout:uint64 expired_scan_cycle:uint32 max_queue_size:uint32 vnet_hdr_support:bool @2.8\
\nCommandInfo object name:str @0.14\
\nCommandLineOptionInfo object option:str parameters:[CommandLineParameterInfo] @1.5\
\nCommandLineParameterInfo object name:str type:CommandLineParameterType help:str default:str@2.1 @1.5\
\nCommandLineParameterType enum string boolean number size @1.5\
\nCompatPolicy object deprecated-input:CompatPolicyInput deprecated-output:CompatPolicyOutput unstable-input:CompatPolicyInput@6.2 unstable-output:CompatPolicyOutput@6.2 @6.0\
\nCompatPolicyInput enum accept reject crash @6.0\
\nCompatPolicyOutput enum accept hide @6.0\
\nCompatProperty object qom-type:str property:str value:str @9.1\
\nCompressionStats object pages:int busy:int busy-rate:number compressed-size:int compression-rate:number @3.1\
\nCpuDefinitionInfo object name:str migration-safe:bool@2.8 static:bool@2.8 unavailable-features:[str]@2.8 typename:str@2.9 alias-of:str@4.1 deprecated:bool@5.2 @1.2\
\nCpuInfoFast object cpu-index:int qom-type:str@10.1 qom-path:str thread-id:int props:CpuInstanceProperties target:SysEmuTarget@3.0 ?target |s390x:CpuInfoS390 @2.12\
\nCpuInfoS390 object cpu-state:S390CpuState dedicated:bool@8.2 entitlement:S390CpuEntitlement@8.2 @2.12\
\nCpuInstanceProperties object node-id:int drawer-id:int@8.2 book-id:int@8.2 socket-id:int die-id:int@4.1 cluster-id:int@7.1 module-id:int@9.1 core-id:int thread-id:int @2.7\
\nCpuModelBaselineInfo object model:CpuModelInfo @2.8\
\nCpuModelCompareInfo object result:CpuModelCompareResult responsible-properties:[str] @2.8\
\nCpuModelCompareResult enum incompatible identical superset subset @2.8\
\nCpuModelExpansionInfo object model:CpuModelInfo deprecated-props:[str]@9.1 @2.8\
\nCpuModelExpansionType enum static full @2.8\
\nCpuModelInfo object name:str props:any @2.8\
\nCpuPolarizationInfo object polarization:S390CpuPolarization @8.2\
\nCpuTopologyLevel enum thread core module cluster die socket book drawer default @9.2\
\nCryptodevBackendProperties object queues:uint32 throttle-bps:uint64@8.0 throttle-ops:uint64@8.0 @2.8\
\nCryptodevVhostUserProperties object queues:uint32 throttle-bps:uint64@8.0 throttle-ops:uint64@8.0 chardev:str @2.12\
\nCurrentMachineParams object wakeup-suspend-support:bool @4.0\
\nCxlCorErrorType enum cache-data-ecc mem-data-ecc crc-threshold retry-threshold cache-poison-received mem-poison-received physical @8.0\
\nCxlDynamicCapacityExtent object offset:uint64 len:uint64 @9.1\
\nCxlEventLog enum informational warning failure fatal @8.1\
\nCxlExtentRemovalPolicy enum tag-based prescriptive @9.1\
\nCxlExtentSelectionPolicy enum free contiguous prescriptive enable-shared-access @9.1\
\nCxlUncorErrorType enum cache-data-parity cache-address-parity cache-be-parity cache-data-ecc mem-data-parity mem-address-parity mem-be-parity mem-data-ecc reinit-threshold rsvd-encoding poison-received receiver-overflow internal cxl-ide-tx cxl-ide-rx @8.0\
\nDBusVMStateProperties object addr:str id-list:str @5.0\
\nDEVICE_DELETED event device:str path:str @1.5\
\nDEVICE_TRAY_MOVED event device:str id:str@2.8 tray-open:bool @1.1\
\nDEVICE_UNPLUG_GUEST_ERROR event device:str path:str @6.2\
\nDUMP_COMPLETED event result:DumpQueryResult error:str @2.6\
\nDataFormat enum utf8 base64 @1.4\
\nDirtyLimitInfo object cpu-index:int limit-rate:uint64 current-rate:uint64 @7.1\
\nDirtyRateInfo object dirty-rate:int64 status:DirtyRateStatus start-time:int64 calc-time:int64 calc-time-unit:TimeUnit@8.2 sample-pages:uint64@6.1 mode:DirtyRateMeasureMode@6.2 vcpu-dirty-rate:[DirtyRateVcpu]@6.2 @5.2\
\nDirtyRateMeasureMode enum page-sampling dirty-ring dirty-bitmap @6.2\
\nDirtyRateStatus enum unstarted measuring measured @5.2\
\nDirtyRateVcpu object id:int dirty-rate:int64 @6.2\
\nDisplayCocoa object left-command-key:bool full-grab:bool swap-opt-cmd:bool zoom-to-fit:bool@8.2 zoom-interpolation:bool@9.0 @7.0\
\nDisplayCurses object charset:str @4.0\
\nDisplayDBus object rendernode:str addr:str p2p:bool audiodev:str @7.0\
\nDisplayEGLHeadless object rendernode:str @3.1\
\nDisplayGLMode enum off on core es @3.0\
\nDisplayGTK object clipboard:bool@11.1 grab-on-hover:bool zoom-to-fit:bool@3.1 show-tabs:bool@7.1 show-menubar:bool keep-aspect-ratio:bool@10.1 scale:number@10.1 @2.12\
\nDisplayOptions object type:DisplayType full-screen:bool window-close:bool show-cursor:bool@5.0 gl:DisplayGLMode ?type |gtk:DisplayGTK |cocoa:DisplayCocoa |curses:DisplayCurses |egl-headless:DisplayEGLHeadless |dbus:DisplayDBus |sdl:DisplaySDL @2.12\
\nDisplayProtocol enum vnc spice @7.0\
\nDisplayReloadOptions object type:DisplayReloadType ?type |vnc:DisplayReloadOptionsVNC @6.0\
\nDisplayReloadOptionsVNC object tls-certs:bool @6.0\
\nDisplayReloadType enum vnc @6.0\
\nDisplaySDL object grab-mod:HotKeyMod @7.1\
\nDisplayType enum default none gtk sdl egl-headless@3.1 curses cocoa spice-app@4.0 dbus@7.0 @2.12\
\nDisplayUpdateOptions object type:DisplayUpdateType ?type |vnc:DisplayUpdateOptionsVNC @7.1\
\nDisplayUpdateOptionsVNC object addresses:[SocketAddress] @7.1\
\nDisplayUpdateType enum vnc @7.1\
\nDriveBackup object job-id:str@2.7 device:str sync:MirrorSyncMode speed:int bitmap:str@2.4 bitmap-mode:BitmapSyncMode@4.2 compress:bool@2.8 on-source-error:BlockdevOnError on-target-error:BlockdevOnError on-cbw-error:OnCbwError@10.1 auto-finalize:bool@2.12 auto-dismiss:bool@2.12 filter-node-name:str@4.2 discard-source:bool@9.1 x-perf:BackupPerf@6.0#unstable target:str format:str mode:NewImageMode @1.6\
\nDriveBackupWrapper object data:DriveBackup @1.6\
\nDriveMirror object job-id:str@2.7 device:str target:str format:str node-name:str@2.1 replaces:str@2.1 sync:MirrorSyncMode mode:NewImageMode speed:int granularity:uint32@1.4 buf-size:int@1.4 on-source-error:BlockdevOnError on-target-error:BlockdevOnError unmap:bool@2.4 copy-mode:MirrorCopyMode@3.0 auto-finalize:bool@3.1 auto-dismiss:bool@3.1 @1.3\
\nDummyBlockCoreForceArrays object unused-block-graph-info:[BlockGraphInfo] @8.0\
\nDummyForceArrays object unused:[X86CPUFeatureWordInfo] @2.5\
\nDummyVirtioForceArrays object unused-iothread-vq-mapping:[IOThreadVirtQueueMapping] unused-virtio-gpu-output:[VirtIOGPUOutput] @9.0\
\nDumpGuestMemoryCapability object formats:[DumpGuestMemoryFormat] @2.0\
\nDumpGuestMemoryFormat enum elf kdump-zlib kdump-lzo kdump-snappy kdump-raw-zlib@8.2 kdump-raw-lzo@8.2 kdump-raw-snappy@8.2 win-dmp@2.13#allowed-by-guest @2.0\
\nDumpQueryResult object status:DumpStatus completed:int total:int @2.6\
\nDumpStatus enum none active completed failed @2.6\
\nEbpfObject object object:str @9.0\
\nEbpfProgramID enum rss @9.0\
\nEndianMode enum unspecified little big @10.0\
\nEventLoopBaseProperties object aio-max-batch:int thread-pool-min:int thread-pool-max:int @7.1\
\nEvtchnInfo object port:uint16 vcpu:uint32 type:EvtchnPortType remote-domain:str target:uint16 pending:bool masked:bool @8.0\
\nEvtchnPortType enum closed unbound interdomain pirq virq ipi @8.0\
\nExpirePasswordOptions object protocol:DisplayProtocol time:str ?protocol |vnc:ExpirePasswordOptionsVnc @7.0\
\nExpirePasswordOptionsVnc object display:str @7.0\
\nFAILOVER_NEGOTIATED event device-id:str @4.2\
\nFailoverStatus enum none require active completed relaunch@2.9 @2.8\
\nFdSocketAddress object str:str\
\nFdSocketAddressWrapper object data:FdSocketAddress @1.3\
\nFdsetFdInfo object fd:int opaque:str @1.2\
\nFdsetInfo object fdset-id:int fds:[FdsetFdInfo] @1.2\
\nFileMigrationArgs object filename:str offset:uint64 @8.2\
\nFilterBufferProperties object netdev:str queue:NetFilterDirection status:str position:str insert:NetfilterInsert interval:uint32 @2.5\
\nFilterDumpProperties object netdev:str queue:NetFilterDirection status:str position:str insert:NetfilterInsert file:str maxlen:uint32 @2.5\
\nFilterMirrorProperties object netdev:str queue:NetFilterDirection status:str position:str insert:NetfilterInsert outdev:str vnet_hdr_support:bool @2.6\
\nFilterRedirectorProperties object netdev:str queue:NetFilterDirection status:str position:str insert:NetfilterInsert indev:str outdev:str vnet_hdr_support:bool @2.6\
\nFilterRewriterProperties object netdev:str queue:NetFilterDirection status:str position:str insert:NetfilterInsert vnet_hdr_support:bool @2.8\
\nFirmwareLog object version:str log:str @10.2\
\nFloppyDriveType enum 144 288 120 none auto @2.6\
\nFuseExportAllowOther enum off on auto @6.1\
\nGICCapability object version:int emulated:bool kernel:bool @2.6\
\nGUEST_CRASHLOADED event action:GuestPanicAction info:GuestPanicInformation @5.0\
\nGUEST_PANICKED event action:GuestPanicAction info:GuestPanicInformation@2.9 @1.5\
\nGUEST_PVSHUTDOWN event @9.1\
\nGrabToggleKeys enum ctrl-ctrl alt-alt shift-shift meta-meta scrolllock ctrl-scrolllock @4.0\
\nGranuleMode enum 4k 8k 16k 64k host @9.0\
\nGuestPanicAction enum pause poweroff@2.8 run@5.0 @2.1\
\nGuestPanicInformation object type:GuestPanicInformationType ?type |hyper-v:GuestPanicInformationHyperV |s390:GuestPanicInformationS390 |tdx:GuestPanicInformationTdx |sev:GuestPanicInformationSev @2.9\
\nGuestPanicInformationHyperV object arg1:uint64 arg2:uint64 arg3:uint64 arg4:uint64 arg5:uint64 @2.9\
\nGuestPanicInformationS390 object core:uint32 psw-mask:uint64 psw-addr:uint64 reason:S390CrashReason @2.12\
\nGuestPanicInformationSev object set:uint32 code:uint32 @11.0\
\nGuestPanicInformationTdx object error-code:uint32 message:str gpa:uint64 @10.1\
\nGuestPanicInformationType enum hyper-v s390@2.12 tdx@10.1 sev@11.0 @2.9\
\nGuidInfo object guid:str @2.9\
\nHV_BALLOON_STATUS_REPORT event committed:size available:size @8.2\
\nHmatCacheAssociativity enum none direct complex @5.0\
\nHmatCacheWritePolicy enum none write-back write-through @5.0\
\nHmatLBDataType enum access-latency read-latency write-latency access-bandwidth read-bandwidth write-bandwidth @5.0\
\nHmatLBMemoryHierarchy enum memory first-level second-level third-level @5.0\
\nHostMemPolicy enum default preferred bind interleave @2.1\
\nHotKeyMod enum lctrl-lalt lshift-lctrl-lalt rctrl @7.1\
\nHotpluggableCPU object type:str vcpus-count:int props:CpuInstanceProperties qom-path:str @2.7\
\nHumanReadableText object human-readable-text:str @6.2\
\nHvBalloonDeviceInfo object id:str memaddr:size max-size:size memdev:str @8.2\
\nHvBalloonDeviceInfoWrapper object data:HvBalloonDeviceInfo @8.2\
\nHvBalloonInfo object committed:size available:size @8.2\
\nIOMMUFDProperties object fd:str @9.0\
\nIOThreadInfo object id:str thread-id:int poll-max-ns:int@2.9 poll-grow:int@2.9 poll-shrink:int@2.9 poll-weight:int@11.1 aio-max-batch:int@6.1 @2.0\
\nIOThreadVirtQueueMapping object iothread:str vqs:[uint16] @9.0\
\nIgvmCfgProperties object file:str @10.1\
\nImageCheck object filename:str format:str check-errors:int image-end-offset:int corruptions:int leaks:int corruptions-fixed:int leaks-fixed:int total-clusters:int allocated-clusters:int fragmented-clusters:int compressed-clusters:int @1.4\
\nImageFormat enum ppm png @7.1\
\nImageInfo object filename:str format:str dirty-flag:bool actual-size:int virtual-size:int cluster-size:int encrypted:bool compressed:bool@1.7 backing-filename:str full-backing-filename:str backing-filename-format:str snapshots:[SnapshotInfo] limits:BlockLimitsInfo@10.2 format-specific:ImageInfoSpecific@1.7 backing-image:ImageInfo@1.6 @1.3\
\nImageInfoSpecific object type:ImageInfoSpecificKind ?type |qcow2:ImageInfoSpecificQCow2Wrapper |vmdk:ImageInfoSpecificVmdkWrapper |luks:ImageInfoSpecificLUKSWrapper |rbd:ImageInfoSpecificRbdWrapper |file:ImageInfoSpecificFileWrapper @1.7\
\nImageInfoSpecificFile object extent-size-hint:size @8.0\
\nImageInfoSpecificFileWrapper object data:ImageInfoSpecificFile @8.0\
\nImageInfoSpecificKind enum qcow2 vmdk luks@2.7 rbd@6.1 file@8.0 @1.7\
\nImageInfoSpecificLUKSWrapper object data:QCryptoBlockInfoLUKS @2.7\
\nImageInfoSpecificQCow2 object compat:str data-file:str@4.0 data-file-raw:bool@4.0 extended-l2:bool@5.2 lazy-refcounts:bool corrupt:bool@2.2 refcount-bits:int@2.3 encrypt:ImageInfoSpecificQCow2Encryption@2.10 bitmaps:[Qcow2BitmapInfo]@4.0 compression-type:Qcow2CompressionType@5.1 @1.7\
\nImageInfoSpecificQCow2Encryption object format:BlockdevQcow2EncryptionFormat ?format |luks:QCryptoBlockInfoLUKS @2.10\
\nImageInfoSpecificQCow2EncryptionBase object format:BlockdevQcow2EncryptionFormat @2.10\
\nImageInfoSpecificQCow2Wrapper object data:ImageInfoSpecificQCow2 @1.7\
\nImageInfoSpecificRbd object encryption-format:RbdImageEncryptionFormat @6.1\
\nImageInfoSpecificRbdWrapper object data:ImageInfoSpecificRbd @6.1\
\nImageInfoSpecificVmdk object create-type:str cid:int parent-cid:int extents:[VmdkExtentInfo] @1.7\
\nImageInfoSpecificVmdkWrapper object data:ImageInfoSpecificVmdk @6.1\
\nInetSocketAddress object host:str port:str numeric:bool@2.9 to:uint16 ipv4:bool ipv6:bool keep-alive:bool@4.2 keep-alive-count:uint32@10.1 keep-alive-idle:uint32@10.1 keep-alive-interval:uint32@10.1 mptcp:bool@6.1 @1.3\
\nInetSocketAddressBase object host:str port:str\
\nInetSocketAddressWrapper object data:InetSocketAddress @1.3\
\nInputAxis enum x y @2.0\
\nInputBarrierProperties object name:str server:str port:str x-origin:str y-origin:str width:str height:str @4.2\
\nInputBtnEvent object button:InputButton down:bool @2.0\
\nInputBtnEventWrapper object data:InputBtnEvent @2.0\
\nInputButton enum left middle right wheel-up wheel-down side@2.9 extra@2.9 wheel-left wheel-right touch@8.1 @2.0\
\nInputEvent object type:InputEventKind ?type |key:InputKeyEventWrapper |btn:InputBtnEventWrapper |rel:InputMoveEventWrapper |abs:InputMoveEventWrapper |mtt:InputMultiTouchEventWrapper @2.0\
\nInputEventKind enum key btn rel abs mtt @2.0\
\nInputKeyEvent object key:KeyValue down:bool @2.0\
\nInputKeyEventWrapper object data:InputKeyEvent @2.0\
\nInputLinuxProperties object evdev:str grab_all:bool repeat:bool grab-toggle:GrabToggleKeys @2.6\
\nInputMoveEvent object axis:InputAxis value:int @2.0\
\nInputMoveEventWrapper object data:InputMoveEvent @2.0\
\nInputMultiTouchEvent object type:InputMultiTouchType slot:int tracking-id:int axis:InputAxis value:int @8.1\
\nInputMultiTouchEventWrapper object data:InputMultiTouchEvent @8.1\
\nInputMultiTouchType enum begin update end cancel data @8.1\
\nIntWrapper object data:int @1.3\
\nIoOperationType enum read write @2.1\
\nIothreadProperties object aio-max-batch:int thread-pool-min:int thread-pool-max:int poll-max-ns:int poll-grow:int poll-shrink:int poll-weight:int@11.1 @2.0\
\nIscsiHeaderDigest enum crc32c none crc32c-none none-crc32c @2.9\
\nIscsiTransport enum tcp iser @2.9\
\nJOB_STATUS_CHANGE event id:str status:JobStatus @3.0\
\nJSONType enum string number int boolean null object array value @2.5\
\nJobInfo object id:str type:JobType status:JobStatus current-progress:int total-progress:int error:str @3.0\
\nJobStatus enum undefined created running paused ready standby waiting pending aborting concluded null @2.12\
\nJobType enum commit stream mirror backup create@3.0 amend@5.1 snapshot-load@6.0 snapshot-save@6.0 snapshot-delete@6.0 @1.7\
\nJobVerb enum cancel pause resume set-speed complete dismiss finalize change@8.2 @2.12\
\nKeyValue object type:KeyValueKind ?type |number:IntWrapper |qcode:QKeyCodeWrapper @1.3\
\nKeyValueKind enum number qcode @1.3\
\nKvmInfo object enabled:bool present:bool @0.14\
\nLostTickPolicy enum discard delay slew @2.0\
\nMEMORY_DEVICE_SIZE_CHANGE event id:str size:size qom-path:str@6.2 @5.1\
\nMEMORY_FAILURE event recipient:MemoryFailureRecipient action:MemoryFailureAction flags:MemoryFailureFlags @5.2\
\nMEM_UNPLUG_ERROR event device:str msg:str @2.4 #deprecated\
\nMIGRATION event status:MigrationStatus @2.4\
\nMIGRATION_PASS event pass:int @2.6\
\nMachineInfo object name:str alias:str is-default:bool cpu-max:int@1.5 hotpluggable-cpus:bool@2.7 numa-mem-supported:bool@4.1 deprecated:bool@4.1 default-cpu-type:str@4.2 default-ram-id:str@5.2 acpi:bool@8.0 compat-props:[CompatProperty]@9.1#unstable @1.2\
\nMainLoopProperties object aio-max-batch:int thread-pool-min:int thread-pool-max:int @7.1\
\nMapEntry object start:int length:int data:bool zero:bool compressed:bool@8.2 depth:int present:bool@6.1 offset:int filename:str @2.6\
\nMemdev object id:str@2.9 size:size merge:bool dump:bool prealloc:bool share:bool@6.1 reserve:bool@6.1 host-nodes:[uint16] policy:HostMemPolicy @2.1\
\nMemoryBackendEpcProperties object dump:bool host-nodes:[uint16] merge:bool policy:HostMemPolicy prealloc:bool prealloc-threads:uint32 prealloc-context:str@7.2 share:bool reserve:bool@6.1 size:size x-use-canonical-path-for-ramblock-id:bool @6.2\
\nMemoryBackendFileProperties object dump:bool host-nodes:[uint16] merge:bool policy:HostMemPolicy prealloc:bool prealloc-threads:uint32 prealloc-context:str@7.2 share:bool reserve:bool@6.1 size:size x-use-canonical-path-for-ramblock-id:bool align:size offset:size@8.1 discard-data:bool mem-path:str pmem:bool readonly:bool rom:OnOffAuto @2.1\
\nMemoryBackendMemfdProperties object dump:bool host-nodes:[uint16] merge:bool policy:HostMemPolicy prealloc:bool prealloc-threads:uint32 prealloc-context:str@7.2 share:bool reserve:bool@6.1 size:size x-use-canonical-path-for-ramblock-id:bool hugetlb:bool hugetlbsize:size seal:bool @2.12\
\nMemoryBackendProperties object dump:bool host-nodes:[uint16] merge:bool policy:HostMemPolicy prealloc:bool prealloc-threads:uint32 prealloc-context:str@7.2 share:bool reserve:bool@6.1 size:size x-use-canonical-path-for-ramblock-id:bool @2.1\
\nMemoryBackendShmProperties object dump:bool host-nodes:[uint16] merge:bool policy:HostMemPolicy prealloc:bool prealloc-threads:uint32 prealloc-context:str share:bool reserve:bool size:size x-use-canonical-path-for-ramblock-id:bool @9.1\
\nMemoryDeviceInfo object type:MemoryDeviceInfoKind ?type |dimm:PCDIMMDeviceInfoWrapper |nvdimm:PCDIMMDeviceInfoWrapper |virtio-pmem:VirtioPMEMDeviceInfoWrapper |virtio-mem:VirtioMEMDeviceInfoWrapper |sgx-epc:SgxEPCDeviceInfoWrapper |hv-balloon:HvBalloonDeviceInfoWrapper |sp-mem:SpMemDeviceInfoWrapper @2.1\
\nMemoryDeviceInfoKind enum dimm nvdimm@2.12 virtio-pmem@4.1 virtio-mem@5.1 sgx-epc@6.2 hv-balloon@8.2 sp-mem@11.1 @2.1\
\nMemoryFailureAction enum ignore inject fatal reset @5.2\
\nMemoryFailureFlags object action-required:bool recursive:bool @5.2\
\nMemoryFailureRecipient enum hypervisor guest @5.2\
\nMemoryInfo object base-memory:size plugged-memory:size @2.11\
\nMemorySizeConfiguration object size:size max-size:size slots:uint64 @7.1\
\nMigMode enum normal@8.2 cpr-reboot@8.2 cpr-transfer@10.0 cpr-exec@10.2\
\nMigrateSetParameters object announce-initial:size@4.0 announce-max:size@4.0 announce-rounds:size@4.0 announce-step:size@4.0 throttle-trigger-threshold:uint8@5.0 cpu-throttle-initial:uint8@2.7 cpu-throttle-increment:uint8@2.7 cpu-throttle-tailslow:bool@5.1 tls-creds:StrOrNull@2.7 tls-hostname:StrOrNull@2.7 tls-authz:StrOrNull@4.0 max-bandwidth:size@2.8 avail-switchover-bandwidth:size@8.2 downtime-limit:uint64@2.8 x-checkpoint-delay:uint32@2.8#unstable multifd-channels:uint8@4.0 xbzrle-cache-size:size@2.11 max-postcopy-bandwidth:size@3.0 max-cpu-throttle:uint8@3.1 multifd-compression:MultiFDCompression@5.0 multifd-zlib-level:uint8@5.0 multifd-qatzip-level:uint8@9.2 multifd-zstd-level:uint8@5.0 block-bitmap-mapping:[BitmapMigrationNodeAlias]@5.2 x-vcpu-dirty-limit-period:uint64@8.1#unstable vcpu-dirty-limit:uint64@8.1 mode:MigMode@8.2 zero-page-detection:ZeroPageDetection@9.0 direct-io:bool@9.1 cpr-exec-command:[str]@10.2 compress-level:uint8 compress-threads:uint8 compress-wait-thread:bool@3.1 decompress-threads:uint8 block-incremental:bool@2.10 @2.4\
\nMigrationAddress object transport:MigrationAddressType ?transport |socket:SocketAddress |exec:MigrationExecCommand |rdma:InetSocketAddress |file:FileMigrationArgs @8.2\
\nMigrationAddressType enum socket exec rdma file @8.2\
\nMigrationCapability enum xbzrle rdma-pin-all@2.0 auto-converge@1.6 events@2.4 postcopy-ram@2.6 x-colo@2.8#unstable release-ram@2.9 return-path@2.10 pause-before-switchover@2.11 multifd@4.0 dirty-bitmaps@2.12 postcopy-blocktime@3.0 late-block-activate@3.0 x-ignore-shared@4.0#unstable validate-uuid@4.2 background-snapshot@6.0 zero-copy-send@7.1 postcopy-preempt@7.1 switchover-ack@8.1 dirty-limit@8.1 mapped-ram@9.0 zero-blocks@1.6#deprecated compress@2.4 block@2.10 @1.2\
\nMigrationCapabilityStatus object capability:MigrationCapability state:bool @1.2\
\nMigrationChannel object channel-type:MigrationChannelType addr:MigrationAddress @8.1\
\nMigrationChannelType enum main cpr @8.1\
\nMigrationExecCommand object args:[str] @8.2\
\nMigrationInfo object status:MigrationStatus ram:MigrationRAMStats@1.2 remaining:size@11.1 vfio:VfioStats@5.2 xbzrle-cache:XBZRLECacheStats@1.2 total-time:int@1.2 expected-downtime:int@1.3 downtime:int@1.3 setup-time:int@1.6 cpu-throttle-percentage:int@2.7 error-desc:str@2.7 blocked-reasons:[str]@6.0 postcopy-blocktime:uint32@3.0 postcopy-vcpu-blocktime:[uint32]@3.0 postcopy-latency:uint64@10.1#unstable postcopy-latency-dist:[uint64]@10.1#unstable postcopy-vcpu-latency:[uint64]@10.1#unstable postcopy-non-vcpu-latency:uint64@10.1#unstable socket-address:[SocketAddress]@4.0 dirty-limit-throttle-time-per-round:uint64@8.1 dirty-limit-ring-full-time:uint64@8.1 disk:MigrationRAMStats compression:CompressionStats@3.1 @0.14\
\nMigrationParameter enum announce-initial@4.0 announce-max@4.0 announce-rounds@4.0 announce-step@4.0 throttle-trigger-threshold@5.0 cpu-throttle-initial@2.7 cpu-throttle-increment@2.7 cpu-throttle-tailslow@5.1 tls-creds@2.7 tls-hostname@2.7 tls-authz@4.0 max-bandwidth@2.8 avail-switchover-bandwidth@8.2 downtime-limit@2.8 x-checkpoint-delay@2.8#unstable multifd-channels@4.0 xbzrle-cache-size@2.11 max-postcopy-bandwidth@3.0 max-cpu-throttle@3.1 multifd-compression@5.0 multifd-zlib-level@5.0 multifd-zstd-level@5.0 multifd-qatzip-level@9.2 block-bitmap-mapping@5.2 x-vcpu-dirty-limit-period@8.1#unstable vcpu-dirty-limit@8.1 mode@8.2 zero-page-detection@9.0 direct-io@9.1 x-rdma-chunk-size#unstable cpr-exec-command@10.2 compress-level compress-threads decompress-threads compress-wait-thread@3.1 block-incremental@2.10 @2.4\
\nMigrationParameters object announce-initial:size@4.0 announce-max:size@4.0 announce-rounds:size@4.0 announce-step:size@4.0 throttle-trigger-threshold:uint8@5.0 cpu-throttle-initial:uint8@2.7 cpu-throttle-increment:uint8@2.7 cpu-throttle-tailslow:bool@5.1 tls-creds:StrOrNull@2.7 tls-hostname:StrOrNull@2.7 tls-authz:StrOrNull@4.0 max-bandwidth:size@2.8 avail-switchover-bandwidth:size@8.2 downtime-limit:uint64@2.8 x-checkpoint-delay:uint32@2.8#unstable multifd-channels:uint8@4.0 xbzrle-cache-size:size@2.11 max-postcopy-bandwidth:size@3.0 max-cpu-throttle:uint8@3.1 multifd-compression:MultiFDCompression@5.0 multifd-zlib-level:uint8@5.0 multifd-qatzip-level:uint8@9.2 multifd-zstd-level:uint8@5.0 block-bitmap-mapping:[BitmapMigrationNodeAlias]@5.2 x-vcpu-dirty-limit-period:uint64@8.1#unstable vcpu-dirty-limit:uint64@8.1 mode:MigMode@8.2 zero-page-detection:ZeroPageDetection@9.0 direct-io:bool@9.1 x-rdma-chunk-size:uint64@11.1#unstable cpr-exec-command:[str]@10.2 compress-level:uint8 compress-threads:uint8 compress-wait-thread:bool@3.1 decompress-threads:uint8 block-incremental:bool@2.10 @2.4\
\nMigrationRAMStats object transferred:int remaining:int total:int duplicate:int@1.2 normal:int@1.2 normal-bytes:int@1.2 dirty-pages-rate:int@1.3 mbps:number@1.6 dirty-sync-count:int@2.1 postcopy-requests:int@2.7 page-size:int@2.10 multifd-bytes:uint64@3.0 pages-per-second:uint64@4.0 precopy-bytes:uint64@7.0 downtime-bytes:uint64@7.0 postcopy-bytes:uint64@7.0 dirty-sync-missed-zero-copy:uint64@7.1 skipped:int@1.5 @0.14\
\nMigrationStatus enum none setup cancelling cancelled active postcopy-device@10.2 postcopy-active@2.5 postcopy-paused@3.0 postcopy-recover-setup@9.1 postcopy-recover@3.0 completed failing@11.0 failed colo@2.8 pre-switchover@2.11 device@2.11 wait-unplug@4.2 @2.3\
\nMigrationThreadInfo object name:str thread-id:int\
\nMirrorCopyMode enum background write-blocking @3.0\
\nMirrorSyncMode enum top full none incremental@2.4 bitmap@4.2 @1.3\
\nMonitorHMPProperties object chardev:str readline:bool @11.1\
\nMonitorMode enum readline control @5.0\
\nMonitorOptions object id:str mode:MonitorMode pretty:bool chardev:str @5.0\
\nMonitorProperties object chardev:str @11.1\
\nMonitorQMPCloseAction enum none delete @11.1\
\nMonitorQMPProperties object chardev:str pretty:bool close-action:MonitorQMPCloseAction @11.1\
\nMouseInfo object name:str index:int current:bool absolute:bool @0.14\
\nMultiFDCompression enum none zlib zstd qatzip@9.2 qpl@9.1 uadk@9.1 @5.0\
\nNETDEV_STREAM_CONNECTED event netdev-id:str addr:SocketAddress @7.2\
\nNETDEV_STREAM_DISCONNECTED event netdev-id:str @7.2\
\nNETDEV_VHOST_USER_CONNECTED event netdev-id:str chardev-id:str @10.0\
\nNETDEV_VHOST_USER_DISCONNECTED event netdev-id:str @10.0\
\nNFSServer object type:NFSTransport host:str @2.9\
\nNFSTransport enum inet @2.9\
\nNIC_RX_FILTER_CHANGED event name:str path:str @1.6\
\nNameInfo object name:str @0.14\
\nNbdServerAddOptions object name:str@2.12 description:str@5.0 device:str writable:bool bitmap:str@4.0 @5.0\
\nNbdServerOptions object handshake-max-seconds:uint32@10.0 tls-creds:str@2.6 tls-authz:str@4.0 max-connections:uint32@5.2 addr:SocketAddress@4.2 @4.2\
\nNbdServerOptionsBase object handshake-max-seconds:uint32@10.0 tls-creds:str tls-authz:str max-connections:uint32\
\nNbdServerOptionsLegacy object handshake-max-seconds:uint32@10.0 tls-creds:str tls-authz:str max-connections:uint32 addr:SocketAddressLegacy\
\nNetClientDriver enum none nic user tap l2tpv3@2.1 socket stream@7.2 dgram@7.2 vde bridge hubport netmap vhost-user vhost-vdpa@5.1 passt@10.1 af-xdp@8.2 vmnet-host@7.1 vmnet-shared@7.1 vmnet-bridged@7.1 @2.7\
\nNetDevPasstOptions object path:str quiet:bool vhost-user:bool mtu:int address:str netmask:str mac:str gateway:str interface:str outbound:str outbound-if4:str outbound-if6:str dns:str search:[String] fqdn:str dhcp-dns:bool dhcp-search:bool map-host-loopback:str map-guest-addr:str dns-forward:str dns-host:str tcp:bool udp:bool icmp:bool dhcp:bool ndp:bool dhcpv6:bool ra:bool freebind:bool ipv4:bool ipv6:bool tcp-ports:[String] udp-ports:[String] param:[String] @10.1\
\nNetFilterDirection enum all rx tx @2.5\
\nNetLegacyNicOptions object netdev:str macaddr:str model:str addr:str vectors:uint32 @1.2\
\nNetdev object id:str type:NetClientDriver ?type |nic:NetLegacyNicOptions |passt:NetDevPasstOptions |user:NetdevUserOptions |tap:NetdevTapOptions |l2tpv3:NetdevL2TPv3Options |socket:NetdevSocketOptions |stream:NetdevStreamOptions |dgram:NetdevDgramOptions |vde:NetdevVdeOptions |bridge:NetdevBridgeOptions |hubport:NetdevHubPortOptions |netmap:NetdevNetmapOptions |af-xdp:NetdevAFXDPOptions |vhost-user:NetdevVhostUserOptions |vhost-vdpa:NetdevVhostVDPAOptions |vmnet-host:NetdevVmnetHostOptions |vmnet-shared:NetdevVmnetSharedOptions |vmnet-bridged:NetdevVmnetBridgedOptions @1.2\
\nNetdevAFXDPOptions object ifname:str mode:AFXDPMode force-copy:bool queues:int start-queue:int inhibit:bool sock-fds:str map-path:str@10.1 map-start-index:int32@10.1 @8.2\
\nNetdevBridgeOptions object br:str helper:str @1.2\
\nNetdevDgramOptions object local:SocketAddress remote:SocketAddress @7.2\
\nNetdevHubPortOptions object hubid:int32 netdev:str@2.12 @1.2\
\nNetdevL2TPv3Options object src:str dst:str srcport:str dstport:str ipv6:bool udp:bool cookie64:bool counter:bool pincounter:bool txcookie:uint64 rxcookie:uint64 txsession:uint32 rxsession:uint32 offset:uint32 @2.1\
\nNetdevNetmapOptions object ifname:str devname:str @2.0\
\nNetdevSocketOptions object fd:str listen:str connect:str mcast:str localaddr:str udp:str @1.2\
\nNetdevStreamOptions object addr:SocketAddress server:bool reconnect-ms:int@9.2 reconnect:int@8.0#deprecated @7.2\
\nNetdevTapOptions object ifname:str fd:str fds:str script:str downscript:str br:str@2.8 helper:str sndbuf:size vnet_hdr:bool vhost:bool vhostfd:str vhostfds:str vhostforce:bool queues:uint32 poll-us:uint32@2.7 @1.2\
\nNetdevUserOptions object hostname:str restrict:bool ipv4:bool@2.6 ipv6:bool@2.6 ip:str net:str host:str tftp:str bootfile:str dhcpstart:str dns:str dnssearch:[String] domainname:str@3.0 ipv6-prefix:str@2.6 ipv6-prefixlen:int@2.6 ipv6-host:str@2.6 ipv6-dns:str@2.6 smb:str smbserver:str hostfwd:[String] guestfwd:[String] tftp-server-name:str@3.1 @1.2\
\nNetdevVdeOptions object sock:str port:uint16 group:str mode:uint16 @1.2\
\nNetdevVhostUserOptions object chardev:str vhostforce:bool queues:int@2.5 @2.1\
\nNetdevVhostVDPAOptions object vhostdev:str vhostfd:str queues:int x-svq:bool@7.1#unstable @5.1\
\nNetdevVmnetBridgedOptions object ifname:str isolated:bool @7.1\
\nNetdevVmnetHostOptions object start-address:str end-address:str subnet-mask:str isolated:bool net-uuid:str @7.1\
\nNetdevVmnetSharedOptions object start-address:str end-address:str subnet-mask:str isolated:bool nat66-prefix:str @7.1\
\nNetfilterInsert enum before behind @5.0\
\nNetfilterProperties object netdev:str queue:NetFilterDirection status:str position:str insert:NetfilterInsert @2.5\
\nNetworkAddressFamily enum ipv4 ipv6 unix vsock@2.8 unknown @2.1\
\nNewImageMode enum existing absolute-paths @1.1\
\nNotifyVmexitOption enum run internal-error disable @7.2\
\nNumaCpuOptions object node-id:int drawer-id:int@8.2 book-id:int@8.2 socket-id:int die-id:int@4.1 cluster-id:int@7.1 module-id:int@9.1 core-id:int thread-id:int @2.10\
\nNumaDistOptions object src:uint16 dst:uint16 val:uint8 @2.10\
\nNumaHmatCacheOptions object node-id:uint32 size:size level:uint8 associativity:HmatCacheAssociativity policy:HmatCacheWritePolicy line:uint16 @5.0\
\nNumaHmatLBOptions object initiator:uint16 target:uint16 hierarchy:HmatLBMemoryHierarchy data-type:HmatLBDataType latency:uint64 bandwidth:size @5.0\
\nNumaNodeOptions object nodeid:uint16 cpus:[uint16] mem:size memdev:str initiator:uint16@5.0 @2.1\
\nNumaOptions object type:NumaOptionsType ?type |node:NumaNodeOptions |dist:NumaDistOptions |cpu:NumaCpuOptions |hmat-lb:NumaHmatLBOptions |hmat-cache:NumaHmatCacheOptions @2.1\
\nNumaOptionsType enum node dist@2.10 cpu@2.10 hmat-lb@5.0 hmat-cache@5.0 @2.1\
\nOasMode enum auto 32 36 40 42 44 48 52 56 @11.0\
\nObjectOptions object qom-type:ObjectType id:str ?qom-type |acpi-generic-initiator:AcpiGenericInitiatorProperties |acpi-generic-port:AcpiGenericPortProperties |authz-list:AuthZListProperties |authz-listfile:AuthZListFileProperties |authz-pam:AuthZPAMProperties |authz-simple:AuthZSimpleProperties |can-host-socketcan:CanHostSocketcanProperties |colo-compare:ColoCompareProperties |cryptodev-backend:CryptodevBackendProperties |cryptodev-backend-builtin:CryptodevBackendProperties |cryptodev-backend-lkcf:CryptodevBackendProperties |cryptodev-vhost-user:CryptodevVhostUserProperties |dbus-vmstate:DBusVMStateProperties |filter-buffer:FilterBufferProperties |filter-dump:FilterDumpProperties |filter-mirror:FilterMirrorProperties |filter-redirector:FilterRedirectorProperties |filter-replay:NetfilterProperties |filter-rewriter:FilterRewriterProperties |igvm-cfg:IgvmCfgProperties |input-barrier:InputBarrierProperties |input-linux:InputLinuxProperties |iommufd:IOMMUFDProperties |iothread:IothreadProperties |main-loop:MainLoopProperties |memory-backend-epc:MemoryBackendEpcProperties |memory-backend-file:MemoryBackendFileProperties |memory-backend-memfd:MemoryBackendMemfdProperties |memory-backend-ram:MemoryBackendProperties |memory-backend-shm:MemoryBackendShmProperties |pr-manager-helper:PrManagerHelperProperties |monitor-hmp:MonitorHMPProperties |monitor-qmp:MonitorQMPProperties |qtest:QtestProperties |rng-builtin:RngProperties |rng-egd:RngEgdProperties |rng-random:RngRandomProperties |secret:SecretProperties |secret_keyring:SecretKeyringProperties |sev-guest:SevGuestProperties |sev-snp-guest:SevSnpGuestProperties |tdx-guest:TdxGuestProperties |thread-context:ThreadContextProperties |throttle-group:ThrottleGroupProperties |tls-creds-anon:TlsCredsAnonProperties |tls-creds-psk:TlsCredsPskProperties |tls-creds-x509:TlsCredsX509Properties |tls-cipher-suites:TlsCredsProperties |x-remote-object:RemoteObjectProperties |x-vfio-user-server:VfioUserServerProperties @6.0\
\nObjectPropertiesValues object properties:[ObjectPropertyValue] @10.1\
\nObjectPropertyInfo object name:str type:str description:str default-value:any@5.0 @1.2\
\nObjectPropertyValue object name:str type:str value:any @10.1\
\nObjectType enum acpi-generic-initiator acpi-generic-port authz-list authz-listfile authz-pam authz-simple can-bus can-host-socketcan colo-compare cryptodev-backend cryptodev-backend-builtin cryptodev-backend-lkcf cryptodev-vhost-user dbus-vmstate filter-buffer filter-dump filter-mirror filter-redirector filter-replay filter-rewriter igvm-cfg input-barrier input-linux iommufd iothread main-loop memory-backend-epc memory-backend-file memory-backend-memfd memory-backend-ram memory-backend-shm monitor-hmp monitor-qmp pef-guest pr-manager-helper qtest rng-builtin rng-egd rng-random secret secret_keyring sev-guest sev-snp-guest thread-context s390-pv-guest tdx-guest throttle-group tls-creds-anon tls-creds-psk tls-creds-x509 tls-cipher-suites x-remote-object#unstable x-vfio-user-server#unstable @6.0\
\nObjectTypeInfo object name:str abstract:bool@2.10 parent:str@2.10 @1.1\
\nOffAutoPCIBAR enum off auto bar0 bar1 bar2 bar3 bar4 bar5 @2.12\
\nOnCbwError enum break-guest-write break-snapshot @7.1\
\nOnOffAuto enum auto on off @2.2\
\nOnOffSplit enum on off split @2.6\
\nPCDIMMDeviceInfo object id:str addr:int size:int slot:int node:int memdev:str hotplugged:bool hotpluggable:bool @2.1\
\nPCDIMMDeviceInfoWrapper object data:PCDIMMDeviceInfo @2.1\
\nPCIELinkSpeed enum 2_5 5 8 16 32@9.0 64@9.0 @4.0\
\nPCIELinkWidth enum 1 2 4 8 12 16 32 @4.0\
\nPOWERDOWN event @0.12\
\nPRManagerInfo object id:str connected:bool @3.0\
\nPR_MANAGER_STATUS_CHANGED event id:str connected:bool @3.0\
\nPanicAction enum pause shutdown exit-failure@7.1 none @6.0\
\nPciBridgeInfo object bus:PciBusInfo devices:[PciDeviceInfo] @0.14\
\nPciBusInfo object number:int secondary:int subordinate:int io_range:PciMemoryRange memory_range:PciMemoryRange prefetchable_range:PciMemoryRange @2.4\
\nPciDeviceClass object desc:str class:int @2.4\
\nPciDeviceId object device:int vendor:int subsystem:int@3.1 subsystem-vendor:int@3.1 @2.4\
\nPciDeviceInfo object bus:int slot:int function:int class_info:PciDeviceClass id:PciDeviceId irq:int irq_pin:int@5.1 qdev_id:str pci_bridge:PciBridgeInfo regions:[PciMemoryRegion] @0.14\
\nPciInfo object bus:int devices:[PciDeviceInfo] @0.14\
\nPciMemoryRange object base:int limit:int @0.14\
\nPciMemoryRegion object bar:int type:str address:int size:int prefetch:bool mem_type_64:bool @0.14\
\nPrManagerHelperProperties object path:str @2.11\
\nPreallocMode enum off metadata falloc full @2.2\
\nQAuthZListFormat enum exact glob @4.0\
\nQAuthZListPolicy enum deny allow @4.0\
\nQAuthZListRule object match:str policy:QAuthZListPolicy format:QAuthZListFormat @4.0\
\nQCryptoAkCipherAlgo enum rsa @7.1\
\nQCryptoAkCipherKeyType enum public private @7.1\
\nQCryptoAkCipherOptions object alg:QCryptoAkCipherAlgo ?alg |rsa:QCryptoAkCipherOptionsRSA @7.1\
\nQCryptoAkCipherOptionsRSA object hash-alg:QCryptoHashAlgo padding-alg:QCryptoRSAPaddingAlgo @7.1\
\nQCryptoBlockAmendOptions object format:QCryptoBlockFormat ?format |luks:QCryptoBlockAmendOptionsLUKS @5.1\
\nQCryptoBlockAmendOptionsLUKS object state:QCryptoBlockLUKSKeyslotState new-secret:str old-secret:str keyslot:int iter-time:int secret:str @5.1\
\nQCryptoBlockCreateOptions object format:QCryptoBlockFormat ?format |qcow:QCryptoBlockOptionsQCow |luks:QCryptoBlockCreateOptionsLUKS @2.6\
\nQCryptoBlockCreateOptionsLUKS object key-secret:str cipher-alg:QCryptoCipherAlgo cipher-mode:QCryptoCipherMode ivgen-alg:QCryptoIVGenAlgo ivgen-hash-alg:QCryptoHashAlgo hash-alg:QCryptoHashAlgo iter-time:int@2.8 @2.6\
\nQCryptoBlockFormat enum qcow luks @2.6\
\nQCryptoBlockInfo object format:QCryptoBlockFormat ?format |luks:QCryptoBlockInfoLUKS @2.7\
\nQCryptoBlockInfoBase object format:QCryptoBlockFormat @2.7\
\nQCryptoBlockInfoLUKS object cipher-alg:QCryptoCipherAlgo cipher-mode:QCryptoCipherMode ivgen-alg:QCryptoIVGenAlgo ivgen-hash-alg:QCryptoHashAlgo hash-alg:QCryptoHashAlgo detached-header:bool@9.0 payload-offset:int master-key-iters:int uuid:str slots:[QCryptoBlockInfoLUKSSlot] @2.7\
\nQCryptoBlockInfoLUKSSlot object active:bool iters:int stripes:int key-offset:int @2.7\
\nQCryptoBlockLUKSKeyslotState enum active inactive @5.1\
\nQCryptoBlockOpenOptions object format:QCryptoBlockFormat ?format |qcow:QCryptoBlockOptionsQCow |luks:QCryptoBlockOptionsLUKS @2.6\
\nQCryptoBlockOptionsBase object format:QCryptoBlockFormat @2.6\
\nQCryptoBlockOptionsLUKS object key-secret:str @2.6\
\nQCryptoBlockOptionsQCow object key-secret:str @2.6\
\nQCryptoCipherAlgo enum aes-128 aes-192 aes-256 des@6.1 3des@2.9 cast5-128 serpent-128 serpent-192 serpent-256 twofish-128 twofish-192 twofish-256 sm4@9.0 @2.6\
\nQCryptoCipherMode enum ecb cbc xts ctr@2.8 @2.6\
\nQCryptoHashAlgo enum md5 sha1 sha224@2.7 sha256 sha384@2.7 sha512@2.7 ripemd160@2.7 sm3@9.2 @2.6\
\nQCryptoIVGenAlgo enum plain plain64 essiv @2.6\
\nQCryptoRSAPaddingAlgo enum raw pkcs1 @7.1\
\nQCryptoSecretFormat enum raw base64 @2.6\
\nQCryptoTLSCredsEndpoint enum client server @2.5\
\nQCryptodevBackendAlgoType enum sym asym @8.0\
\nQCryptodevBackendClient object queue:uint32 type:QCryptodevBackendType @8.0\
\nQCryptodevBackendServiceType enum cipher hash mac aead akcipher @8.0\
\nQCryptodevBackendType enum builtin vhost-user lkcf @8.0\
\nQCryptodevInfo object id:str service:[QCryptodevBackendServiceType] client:[QCryptodevBackendClient] @8.0\
\nQKeyCode enum unmapped@2.0 shift shift_r alt alt_r ctrl ctrl_r menu esc 1 2 3 4 5 6 7 8 9 0 minus equal backspace tab q w e r t y u i o p bracket_left bracket_right ret a s d f g h j k l semicolon apostrophe grave_accent backslash z x c v b n m comma dot slash asterisk spc caps_lock f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 num_lock scroll_lock kp_divide kp_multiply kp_subtract kp_add kp_enter kp_decimal sysrq kp_0 kp_1 kp_2 kp_3 kp_4 kp_5 kp_6 kp_7 kp_8 kp_9 less f11 f12 print home pgup pgdn end left up down right insert delete stop again props undo front copy open paste find cut lf help meta_l meta_r compose pause@2.0 ro@2.4 hiragana@2.9 henkan@2.9 yen@2.9 muhenkan@2.12 katakanahiragana@2.12 kp_comma@2.4 kp_equals@2.6 power@2.6 sleep@2.10 wake@2.10 audionext@2.10 audioprev@2.10 audiostop@2.10 audioplay@2.10 audiomute@2.10 volumeup@2.10 volumedown@2.10 mediaselect@2.10 mail@2.10 calculator@2.10 computer@2.10 ac_home@2.10 ac_back@2.10 ac_forward@2.10 ac_refresh@2.10 ac_bookmarks@2.10 lang1@6.1 lang2@6.1 f13@8.0 f14@8.0 f15@8.0 f16@8.0 f17@8.0 f18@8.0 f19@8.0 f20@8.0 f21@8.0 f22@8.0 f23@8.0 f24@8.0 @1.3\
\nQKeyCodeWrapper object data:QKeyCode @1.3\
\nQMPCapability enum oob @2.12\
\nQUORUM_FAILURE event reference:str sector-num:int sectors-count:int @2.0\
\nQUORUM_REPORT_BAD event type:QuorumOpType@2.6 error:str node-name:str sector-num:int sectors-count:int @2.0\
\nQapiErrorClass enum GenericError CommandNotFound DeviceNotActive DeviceNotFound KVMMissingCap @1.2\
\nQapiVfioMigrationState enum stop running stop-copy resuming running-p2p pre-copy pre-copy-p2p pre-copy-p2p-prepare@11.0 @9.1\
\nQcow2BitmapInfo object name:str granularity:uint32 flags:[Qcow2BitmapInfoFlags] @4.0\
\nQcow2BitmapInfoFlags enum in-use auto @4.0\
\nQcow2CompressionType enum zlib zstd @5.1\
\nQcow2OverlapCheckFlags object template:Qcow2OverlapCheckMode main-header:bool active-l1:bool active-l2:bool refcount-table:bool refcount-block:bool snapshot-table:bool inactive-l1:bool inactive-l2:bool bitmap-directory:bool@3.0 @2.9\
\nQcow2OverlapCheckMode enum none constant cached all @2.9\
\nQcow2OverlapChecks alternate flags:Qcow2OverlapCheckFlags mode:Qcow2OverlapCheckMode @2.9\
\nQemuTargetInfo object arch:SysEmuTarget @1.2\
\nQtestProperties object chardev:str log:str @6.0\
\nQuorumOpType enum read write flush @2.6\
\nQuorumReadPattern enum quorum fifo @2.9\
\nRDMA_GID_STATUS_CHANGED event netdev:str gid-status:bool subnet-prefix:uint64 interface-id:uint64 @4.0\
\nRESET event guest:bool@2.10 reason:ShutdownCause@4.0 @0.12\
\nRESUME event @0.12\
\nRTC_CHANGE event offset:int qom-path:str @0.13\
\nRbdAuthMode enum cephx none @3.0\
\nRbdEncryptionCreateOptions object format:RbdImageEncryptionFormat ?format |luks:RbdEncryptionCreateOptionsLUKS |luks2:RbdEncryptionCreateOptionsLUKS2 @6.1\
\nRbdEncryptionCreateOptionsLUKS object key-secret:str cipher-alg:QCryptoCipherAlgo @6.1\
\nRbdEncryptionCreateOptionsLUKS2 object key-secret:str cipher-alg:QCryptoCipherAlgo @6.1\
\nRbdEncryptionCreateOptionsLUKSBase object key-secret:str cipher-alg:QCryptoCipherAlgo @6.1\
\nRbdEncryptionOptions object format:RbdImageEncryptionFormat parent:RbdEncryptionOptions@8.0 ?format |luks:RbdEncryptionOptionsLUKS |luks2:RbdEncryptionOptionsLUKS2 |luks-any:RbdEncryptionOptionsLUKSAny @6.1\
\nRbdEncryptionOptionsLUKS object key-secret:str @6.1\
\nRbdEncryptionOptionsLUKS2 object key-secret:str @6.1\
\nRbdEncryptionOptionsLUKSAny object key-secret:str @8.0\
\nRbdEncryptionOptionsLUKSBase object key-secret:str @6.1\
\nRbdImageEncryptionFormat enum luks luks2 luks-any@8.0 @6.1\
\nRebootAction enum reset shutdown @6.0\
\nRemoteObjectProperties object fd:str devid:str @6.0\
\nReplayInfo object mode:ReplayMode filename:str icount:int @5.2\
\nReplayMode enum none record play @2.5\
\nReplicationMode enum primary secondary @2.9\
\nReplicationStatus object error:bool desc:str @2.9\
\nRngEgdProperties object opened:bool#deprecated chardev:str @1.3\
\nRngProperties object opened:bool#deprecated @1.3\
\nRngRandomProperties object opened:bool#deprecated filename:str @1.3\
\nRockerOfDpaFlow object cookie:uint64 hits:uint64 key:RockerOfDpaFlowKey mask:RockerOfDpaFlowMask action:RockerOfDpaFlowAction @2.4\
\nRockerOfDpaFlowAction object goto-tbl:uint32 group-id:uint32 tunnel-lport:uint32 vlan-id:uint16 new-vlan-id:uint16 out-pport:uint32 @2.4\
\nRockerOfDpaFlowKey object priority:uint32 tbl-id:uint32 in-pport:uint32 tunnel-id:uint32 vlan-id:uint16 eth-type:uint16 eth-src:str eth-dst:str ip-proto:uint8 ip-tos:uint8 ip-dst:str @2.4\
\nRockerOfDpaFlowMask object in-pport:uint32 tunnel-id:uint32 vlan-id:uint16 eth-src:str eth-dst:str ip-proto:uint8 ip-tos:uint8 @2.4\
\nRockerOfDpaGroup object id:uint32 type:uint8 vlan-id:uint16 pport:uint32 index:uint32 out-pport:uint32 group-id:uint32 set-vlan-id:uint16 pop-vlan:uint8 group-ids:[uint32] set-eth-src:str set-eth-dst:str ttl-check:uint8 @2.4\
\nRockerPort object name:str enabled:bool link-up:bool speed:uint32 duplex:RockerPortDuplex autoneg:RockerPortAutoneg @2.4\
\nRockerPortAutoneg enum off on @2.4\
\nRockerPortDuplex enum half full @2.4\
\nRockerSwitch object name:str id:uint64 ports:uint32 @2.4\
\nRunState enum debug inmigrate internal-error io-error paused postmigrate prelaunch finish-migrate restore-vm running save-vm shutdown suspended watchdog guest-panicked colo@2.8\
\nRxFilterInfo object name:str promiscuous:bool multicast:RxState unicast:RxState vlan:RxState@2.0 broadcast-allowed:bool multicast-overflow:bool unicast-overflow:bool main-mac:str vlan-table:[int] unicast-table:[str] multicast-table:[str] @1.6\
\nRxState enum normal none all @1.6\
\nS390CpuEntitlement enum auto low medium high @8.2\
\nS390CpuPolarization enum horizontal vertical @8.2\
\nS390CpuState enum uninitialized stopped check-stop operating load @2.12\
\nS390CrashReason enum unknown disabled-wait extint-loop pgmint-loop opint-loop @2.12\
\nSCLP_CPI_INFO_AVAILABLE event @10.2 #unstable\
\nSHUTDOWN event guest:bool@2.10 reason:ShutdownCause@4.0 @0.12\
\nSMPConfiguration object cpus:int drawers:int@8.2 books:int@8.2 sockets:int dies:int clusters:int@7.0 modules:int@9.1 cores:int threads:int maxcpus:int @6.1\
\nSPICE_CONNECTED event server:SpiceBasicInfo client:SpiceBasicInfo @0.14\
\nSPICE_DISCONNECTED event server:SpiceBasicInfo client:SpiceBasicInfo @0.14\
\nSPICE_INITIALIZED event server:SpiceServerInfo client:SpiceChannel @0.14\
\nSPICE_MIGRATE_COMPLETED event @1.3\
\nSTOP event @0.12\
\nSUSPEND event @1.1\
\nSUSPEND_DISK event @1.2\
\nSchemaInfo object name:str meta-type:SchemaMetaType features:[str]@4.1 ?meta-type |builtin:SchemaInfoBuiltin |enum:SchemaInfoEnum |array:SchemaInfoArray |object:SchemaInfoObject |alternate:SchemaInfoAlternate |command:SchemaInfoCommand |event:SchemaInfoEvent @2.5\
\nSchemaInfoAlternate object members:[SchemaInfoAlternateMember] @2.5\
\nSchemaInfoAlternateMember object type:str @2.5\
\nSchemaInfoArray object element-type:str @2.5\
\nSchemaInfoBuiltin object json-type:JSONType @2.5\
\nSchemaInfoCommand object arg-type:str ret-type:str allow-oob:bool@2.12 @2.5\
\nSchemaInfoEnum object members:[SchemaInfoEnumMember]@6.2 values:[str]#deprecated @2.5\
\nSchemaInfoEnumMember object name:str features:[str] @6.2\
\nSchemaInfoEvent object arg-type:str @2.5\
\nSchemaInfoObject object members:[SchemaInfoObjectMember] tag:str variants:[SchemaInfoObjectVariant] @2.5\
\nSchemaInfoObjectMember object name:str type:str default:any features:[str]@5.0 @2.5\
\nSchemaInfoObjectVariant object case:str type:str @2.5\
\nSchemaMetaType enum builtin enum array object alternate command event @2.5\
\nSecretCommonProperties object format:QCryptoSecretFormat keyid:str iv:str loaded:bool#deprecated @2.6\
\nSecretKeyringProperties object format:QCryptoSecretFormat keyid:str iv:str serial:int32 loaded:bool#deprecated @5.1\
\nSecretProperties object format:QCryptoSecretFormat keyid:str iv:str data:str file:str loaded:bool#deprecated @2.6\
\nSetPasswordAction enum keep fail disconnect @7.0\
\nSetPasswordOptions object protocol:DisplayProtocol password:str connected:SetPasswordAction ?protocol |vnc:SetPasswordOptionsVnc @7.0\
\nSetPasswordOptionsVnc object display:str @7.0\
\nSevAttestationReport object data:str @6.1\
\nSevCapability object pdh:str cert-chain:str cpu0-id:str@7.1 cbitpos:int reduced-phys-bits:int @2.12\
\nSevCommonProperties object sev-device:str cbitpos:uint32 reduced-phys-bits:uint32 kernel-hashes:bool @9.1 #confidential-guest-reset\
\nSevGuestInfo object policy:uint32 handle:uint32\
\nSevGuestProperties object sev-device:str cbitpos:uint32 reduced-phys-bits:uint32 kernel-hashes:bool@6.2 dh-cert-file:str session-file:str policy:uint32 handle:uint32 legacy-vm-type:OnOffAuto@9.1 @2.12\
\nSevGuestType enum sev sev-snp\
\nSevInfo object enabled:bool api-major:uint8 api-minor:uint8 build-id:uint8 state:SevState sev-type:SevGuestType ?sev-type |sev:SevGuestInfo |sev-snp:SevSnpGuestInfo @2.12\
\nSevLaunchMeasureInfo object data:str @2.12\
\nSevSnpGuestInfo object snp-policy:uint64 @9.1\
\nSevSnpGuestProperties object sev-device:str cbitpos:uint32 reduced-phys-bits:uint32 kernel-hashes:bool policy:uint64 guest-visible-workarounds:str id-block:str id-auth:str author-key-enabled:bool host-data:str vcek-disabled:bool@9.1 @9.1\
\nSevState enum uninit launch-update launch-secret running send-update receive-update @2.12\
\nSgxEPC object memdev:str node:int@7.0 @6.2\
\nSgxEPCDeviceInfo object id:str memaddr:size size:size node:int@7.0 memdev:str @6.2\
\nSgxEPCDeviceInfoWrapper object data:SgxEPCDeviceInfo @6.2\
\nSgxEPCProperties object sgx-epc:[SgxEPC] @6.2\
\nSgxEpcSection object node:int size:uint64 @7.0\
\nSgxInfo object sgx:bool sgx1:bool sgx2:bool flc:bool sections:[SgxEpcSection]@7.0 section-size:uint64#deprecated @6.2\
\nShutdownAction enum poweroff pause @6.0\
\nShutdownCause enum none host-error host-qmp-quit host-qmp-system-reset host-signal host-ui guest-shutdown guest-reset guest-panic subsystem-reset snapshot-load@7.2\
\nSmbiosEntryPointType enum 32 64 auto@9.0 @7.0\
\nSmpCacheProperties object cache:CacheLevelAndType topology:CpuTopologyLevel @9.2\
\nSmpCachePropertiesWrapper object caches:[SmpCacheProperties] @9.2\
\nSnapshotInfo object id:str name:str vm-state-size:int date-sec:int date-nsec:int vm-clock-sec:int vm-clock-nsec:int icount:int@5.2 @1.3\
\nSocketAddress object type:SocketAddressType ?type |inet:InetSocketAddress |unix:UnixSocketAddress |vsock:VsockSocketAddress |fd:FdSocketAddress @2.9\
\nSocketAddressLegacy object type:SocketAddressType ?type |inet:InetSocketAddressWrapper |unix:UnixSocketAddressWrapper |vsock:VsockSocketAddressWrapper |fd:FdSocketAddressWrapper @1.3\
\nSocketAddressType enum inet unix vsock fd @2.9\
\nSpMemDeviceInfo object id:str addr:size size:size node:uint32 memdev:str @11.1\
\nSpMemDeviceInfoWrapper object data:SpMemDeviceInfo @11.1\
\nSpiceBasicInfo object host:str port:str family:NetworkAddressFamily @2.1\
\nSpiceChannel object host:str port:str family:NetworkAddressFamily connection-id:int channel-type:int channel-id:int tls:bool @0.14\
\nSpiceInfo object enabled:bool migrated:bool@1.4 host:str port:int tls-port:int auth:str compiled-version:str mouse-mode:SpiceQueryMouseMode@1.1 channels:[SpiceChannel] @0.14\
\nSpiceQueryMouseMode enum client server unknown @1.1\
\nSpiceServerInfo object host:str port:str family:NetworkAddressFamily auth:str @2.1\
\nSshHostKeyCheck object mode:SshHostKeyCheckMode ?mode |hash:SshHostKeyHash @2.12\
\nSshHostKeyCheckHashType enum md5 sha1 sha256 @2.12\
\nSshHostKeyCheckMode enum none hash known_hosts @2.12\
\nSshHostKeyHash object type:SshHostKeyCheckHashType hash:str @2.12\
\nSsidSizeMode enum auto 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 @11.0\
\nStats object name:str value:StatsValue @7.1\
\nStatsFilter object target:StatsTarget providers:[StatsRequest] ?target |vcpu:StatsVCPUFilter @7.1\
\nStatsProvider enum kvm@7.1 cryptodev@8.0 @7.1\
\nStatsRequest object provider:StatsProvider names:[str] @7.1\
\nStatsResult object provider:StatsProvider qom-path:str stats:[Stats] @7.1\
\nStatsSchema object provider:StatsProvider target:StatsTarget stats:[StatsSchemaValue] @7.1\
\nStatsSchemaValue object name:str type:StatsType unit:StatsUnit base:int8 exponent:int16 bucket-size:uint32 @7.1\
\nStatsTarget enum vm vcpu cryptodev@8.0 @7.1\
\nStatsType enum cumulative instant peak linear-histogram log2-histogram @7.1\
\nStatsUnit enum bytes seconds cycles boolean @7.1\
\nStatsVCPUFilter object vcpus:[str] @7.1\
\nStatsValue alternate scalar:uint64 boolean:bool list:[uint64] @7.1\
\nStatusInfo object running:bool status:RunState singlestep:bool @0.14\
\nStrOrNull alternate s:str n:null @2.10\
\nString object str:str @1.2\
\nSysEmuTarget enum aarch64 alpha arm avr@5.1 hexagon@11.0 hppa i386 loongarch64@7.1 m68k microblaze mips mips64 mips64el mipsel or1k ppc ppc64 riscv32 riscv64 rx@5.0 s390x sh4 sh4eb sparc sparc64 tricore x86_64 xtensa xtensaeb microblazeel cris nios2 @3.0\
\nTPMEmulatorOptions object chardev:str @2.11\
\nTPMEmulatorOptionsWrapper object data:TPMEmulatorOptions @2.11\
\nTPMInfo object id:str model:TpmModel options:TpmTypeOptions @1.5\
\nTPMPassthroughOptions object path:str cancel-path:str @1.5\
\nTPMPassthroughOptionsWrapper object data:TPMPassthroughOptions @1.5\
\nTdxGuestProperties object attributes:uint64 sept-ve-disable:bool mrconfigid:str mrowner:str mrownerconfig:str quote-generation-socket:SocketAddress @10.1 #confidential-guest-reset\
\nThreadContextProperties object cpu-affinity:[uint16] node-affinity:[uint16] @7.2\
\nThrottleGroupProperties object limits:ThrottleLimits x-iops-total:int#unstable x-iops-total-max:int#unstable x-iops-total-max-length:int#unstable x-iops-read:int#unstable x-iops-read-max:int#unstable x-iops-read-max-length:int#unstable x-iops-write:int#unstable x-iops-write-max:int#unstable x-iops-write-max-length:int#unstable x-bps-total:int#unstable x-bps-total-max:int#unstable x-bps-total-max-length:int#unstable x-bps-read:int#unstable x-bps-read-max:int#unstable x-bps-read-max-length:int#unstable x-bps-write:int#unstable x-bps-write-max:int#unstable x-bps-write-max-length:int#unstable x-iops-size:int#unstable @2.11\
\nThrottleLimits object iops-total:int iops-total-max:int iops-total-max-length:int iops-read:int iops-read-max:int iops-read-max-length:int iops-write:int iops-write-max:int iops-write-max-length:int bps-total:int bps-total-max:int bps-total-max-length:int bps-read:int bps-read-max:int bps-read-max-length:int bps-write:int bps-write-max:int bps-write-max-length:int iops-size:int @2.11\
\nTimeUnit enum second millisecond @8.2\
\nTlsCredsAnonProperties object verify-peer:bool dir:str endpoint:QCryptoTLSCredsEndpoint priority:str loaded:bool#deprecated @2.5\
\nTlsCredsProperties object verify-peer:bool dir:str endpoint:QCryptoTLSCredsEndpoint priority:str @2.5\
\nTlsCredsPskProperties object verify-peer:bool dir:str endpoint:QCryptoTLSCredsEndpoint priority:str username:str loaded:bool#deprecated @3.0\
\nTlsCredsX509Properties object verify-peer:bool dir:str endpoint:QCryptoTLSCredsEndpoint priority:str sanity-check:bool passwordid:str loaded:bool#deprecated @2.5\
\nTpmModel enum tpm-tis tpm-crb@2.12 tpm-spapr@5.0 @1.5\
\nTpmType enum passthrough emulator@2.11 @1.5\
\nTpmTypeOptions object type:TpmType ?type |passthrough:TPMPassthroughOptionsWrapper |emulator:TPMEmulatorOptionsWrapper @1.5\
\nTraceEventInfo object name:str state:TraceEventState vcpu:bool@2.7 @2.2\
\nTraceEventState enum unavailable disabled enabled @2.2\
\nTransactionAction object type:TransactionActionKind ?type |abort:AbortWrapper |block-dirty-bitmap-add:BlockDirtyBitmapAddWrapper |block-dirty-bitmap-remove:BlockDirtyBitmapWrapper |block-dirty-bitmap-clear:BlockDirtyBitmapWrapper |block-dirty-bitmap-enable:BlockDirtyBitmapWrapper |block-dirty-bitmap-disable:BlockDirtyBitmapWrapper |block-dirty-bitmap-merge:BlockDirtyBitmapMergeWrapper |blockdev-backup:BlockdevBackupWrapper |blockdev-snapshot:BlockdevSnapshotWrapper |blockdev-snapshot-internal-sync:BlockdevSnapshotInternalWrapper |blockdev-snapshot-sync:BlockdevSnapshotSyncWrapper |drive-backup:DriveBackupWrapper @1.1\
\nTransactionActionKind enum abort@1.6 block-dirty-bitmap-add@2.5 block-dirty-bitmap-remove@4.2 block-dirty-bitmap-clear@2.5 block-dirty-bitmap-enable@4.0 block-dirty-bitmap-disable@4.0 block-dirty-bitmap-merge@4.0 blockdev-backup@2.3 blockdev-snapshot@2.5 blockdev-snapshot-internal-sync@1.7 blockdev-snapshot-sync@1.1 drive-backup@1.6#deprecated @1.1\
\nTransactionProperties object completion-mode:ActionCompletionMode @2.5\
\nUNPLUG_PRIMARY event device-id:str @4.2\
\nUefiVarStore object version:int variables:[UefiVariable] @10.0\
\nUefiVariable object guid:str name:str attr:int data:str time:str digest:str @10.0\
\nUnixSocketAddress object path:str abstract:bool@5.1 tight:bool@5.1 @1.3\
\nUnixSocketAddressWrapper object data:UnixSocketAddress @1.3\
\nUuidInfo object UUID:str @0.14\
\nVFIO_MIGRATION event device-id:str qom-path:str device-state:QapiVfioMigrationState @9.1\
\nVFU_CLIENT_HANGUP event vfu-id:str vfu-qom-path:str dev-id:str dev-qom-path:str @7.1\
\nVMAppleVirtioBlkVariant enum unspecified root aux @9.2\
\nVNC_CONNECTED event server:VncServerInfo client:VncBasicInfo @0.13\
\nVNC_DISCONNECTED event server:VncServerInfo client:VncClientInfo @0.13\
\nVNC_INITIALIZED event server:VncServerInfo client:VncClientInfo @0.13\
\nVSERPORT_CHANGE event id:str open:bool @2.1\
\nVersionInfo object qemu:VersionTriple package:str @0.14\
\nVersionTriple object major:int minor:int micro:int @2.4\
\nVfioStats object transferred:int @5.2\
\nVfioUserServerProperties object socket:SocketAddress device:str @7.1\
\nVhostDeviceProtocols object protocols:[str] unknown-protocols:uint64 @7.2\
\nVhostStatus object n-mem-sections:int n-tmp-sections:int nvqs:uint32 vq-index:int features:VirtioDeviceFeatures acked-features:VirtioDeviceFeatures protocol-features:VhostDeviceProtocols max-queues:uint64 backend-cap:uint64 log-enabled:bool log-size:uint64 backend-features:VirtioDeviceFeatures @7.2\
\nVirtIOGPUOutput object name:str xres:uint16@11.0 yres:uint16@11.0 @10.1\
\nVirtQueueStatus object name:str queue-index:uint16 inuse:uint32 vring-num:uint32 vring-num-default:uint32 vring-align:uint32 vring-desc:uint64 vring-avail:uint64 vring-used:uint64 last-avail-idx:uint16 shadow-avail-idx:uint16 used-idx:uint16 signalled-used:uint16 signalled-used-valid:bool @7.2\
\nVirtVhostQueueStatus object name:str kick:int call:int num:int desc-phys:uint64 desc-size:uint32 avail-phys:uint64 avail-size:uint32 used-phys:uint64 used-size:uint32 desc:uint64 avail:uint64 used:uint64 @7.2\
\nVirtioDeviceFeatures object transports:[str] dev-features:[str] unknown-dev-features:uint64 unknown-dev-features2:uint64@10.2 @7.2\
\nVirtioDeviceStatus object statuses:[str] unknown-statuses:uint8 @7.2\
\nVirtioInfo object path:str name:str @7.2\
\nVirtioMEMDeviceInfo object id:str memaddr:size requested-size:size size:size max-size:size block-size:size node:int memdev:str @5.1\
\nVirtioMEMDeviceInfoWrapper object data:VirtioMEMDeviceInfo @2.1\
\nVirtioPMEMDeviceInfo object id:str memaddr:size size:size memdev:str @4.1\
\nVirtioPMEMDeviceInfoWrapper object data:VirtioPMEMDeviceInfo @2.1\
\nVirtioQueueElement object name:str index:uint32 descs:[VirtioRingDesc] avail:VirtioRingAvail used:VirtioRingUsed @7.2\
\nVirtioRingAvail object flags:uint16 idx:uint16 ring:uint16 @7.2\
\nVirtioRingDesc object addr:uint64 len:uint32 flags:[str] @7.2\
\nVirtioRingUsed object flags:uint16 idx:uint16 @7.2\
\nVirtioStatus object name:str device-id:uint16 vhost-started:bool device-endian:str guest-features:VirtioDeviceFeatures host-features:VirtioDeviceFeatures backend-features:VirtioDeviceFeatures num-vqs:int status:VirtioDeviceStatus isr:uint8 queue-sel:uint16 vm-running:bool broken:bool disabled:bool use-started:bool started:bool start-on-kick:bool disable-legacy-check:bool bus-name:str use-guest-notifier-mask:bool vhost-dev:VhostStatus @7.2\
\nVmdkExtentInfo object filename:str format:str virtual-size:int cluster-size:int compressed:bool @8.0\
\nVncBasicInfo object host:str service:str family:NetworkAddressFamily websocket:bool@2.3 @2.1\
\nVncClientInfo object host:str service:str family:NetworkAddressFamily websocket:bool@2.3 x509_dname:str sasl_username:str @0.14\
\nVncInfo object enabled:bool host:str family:NetworkAddressFamily service:str auth:str clients:[VncClientInfo] @0.14\
\nVncInfo2 object id:str server:[VncServerInfo2] clients:[VncClientInfo] auth:VncPrimaryAuth vencrypt:VncVencryptSubAuth display:str @2.3\
\nVncPrimaryAuth enum none vnc ra2 ra2ne tight ultra tls vencrypt sasl @2.3\
\nVncServerInfo object host:str service:str family:NetworkAddressFamily websocket:bool@2.3 auth:str @2.1\
\nVncServerInfo2 object host:str service:str family:NetworkAddressFamily websocket:bool@2.3 auth:VncPrimaryAuth vencrypt:VncVencryptSubAuth @2.9\
\nVncVencryptSubAuth enum plain tls-none x509-none tls-vnc x509-vnc tls-plain x509-plain tls-sasl x509-sasl @2.3\
\nVsockSocketAddress object cid:str port:str @2.8\
\nVsockSocketAddressWrapper object data:VsockSocketAddress @2.8\
\nWAKEUP event @1.1\
\nWATCHDOG event action:WatchdogAction @0.13\
\nWatchdogAction enum reset shutdown poweroff pause debug none inject-nmi@2.4 @2.1\
\nX86CPUFeatureWordInfo object cpuid-input-eax:int cpuid-input-ecx:int cpuid-register:X86CPURegister32 features:int @1.5\
\nX86CPURegister32 enum EAX EBX ECX EDX ESP EBP ESI EDI @1.5\
\nXBZRLECacheStats object cache-size:size bytes:int pages:int cache-miss:int cache-miss-rate:number@2.1 encoding-rate:number@5.1 overflow:int @1.2\
\nXDbgBlockGraph object nodes:[XDbgBlockGraphNode] edges:[XDbgBlockGraphEdge] @4.0\
\nXDbgBlockGraphEdge object parent:uint64 child:uint64 name:str perm:[BlockPermission] shared-perm:[BlockPermission] @4.0\
\nXDbgBlockGraphNode object id:uint64 type:XDbgBlockGraphNodeType name:str @4.0\
\nXDbgBlockGraphNodeType enum block-backend block-job block-driver @4.0\
\nYankInstance object type:YankInstanceType ?type |block-node:YankInstanceBlockNode |chardev:YankInstanceChardev @6.0\
\nYankInstanceBlockNode object node-name:str @6.0\
\nYankInstanceChardev object id:str @6.0\
\nYankInstanceType enum block-node chardev migration @6.0\
\nZeroPageDetection enum none legacy multifd @9.0\
\nadd-fd command fdset-id:int opaque:str >AddfdInfo @1.2\
\nadd_client command protocol:str fdname:str skipauth:bool tls:bool @0.14\
\nannounce-self command initial:int max:int rounds:int step:int interfaces:[str]@4.1 id:str@4.1 @4.0\
\nballoon command value:int @0.14\
\nblock-commit command job-id:str@2.7 device:str base-node:str@3.1 base:str#deprecated top-node:str@3.1 top:str#deprecated backing-file:str@2.1 backing-mask-protocol:bool@9.0 speed:int on-error:BlockdevOnError@5.0 filter-node-name:str@2.9 auto-finalize:bool@3.1 auto-dismiss:bool@3.1 @1.3\
\nblock-dirty-bitmap-add command node:str name:str granularity:uint32 persistent:bool@2.10 disabled:bool@4.0 @2.4\
\nblock-dirty-bitmap-clear command node:str name:str @2.4\
\nblock-dirty-bitmap-disable command node:str name:str @4.0\
\nblock-dirty-bitmap-enable command node:str name:str @4.0\
\nblock-dirty-bitmap-merge command node:str target:str bitmaps:[BlockDirtyBitmapOrStr] @4.0\
\nblock-dirty-bitmap-remove command node:str name:str @2.4\
\nblock-export-add command =BlockExportOptions @5.2\
\nblock-export-del command id:str mode:BlockExportRemoveMode @5.2\
\nblock-job-cancel command device:str force:bool@1.3 @1.1\
\nblock-job-change command =BlockJobChangeOptions @8.2\
\nblock-job-complete command device:str @1.3 #deprecated\
\nblock-job-dismiss command id:str @2.12 #deprecated\
\nblock-job-finalize command id:str @2.12 #deprecated\
\nblock-job-pause command device:str @1.3 #deprecated\
\nblock-job-resume command device:str @1.3 #deprecated\
\nblock-job-set-speed command device:str speed:int @1.1\
\nblock-latency-histogram-set command id:str boundaries:[uint64] boundaries-read:[uint64] boundaries-write:[uint64] boundaries-zap:[uint64] boundaries-flush:[uint64] @4.0\
\nblock-set-write-threshold command node-name:str write-threshold:uint64 @2.3\
\nblock-stream command job-id:str@2.7 device:str base:str base-node:str@2.8 backing-file:str@2.1 backing-mask-protocol:bool@9.0 bottom:str@6.0 speed:int on-error:BlockdevOnError@1.3 filter-node-name:str@6.0 auto-finalize:bool@3.1 auto-dismiss:bool@3.1 @1.1\
\nblock_resize command device:str node-name:str@2.0 size:int @0.14\
\nblock_set_io_throttle command device:str#deprecated id:str@2.8 bps:int bps_rd:int bps_wr:int iops:int iops_rd:int iops_wr:int bps_max:int@1.7 bps_rd_max:int@1.7 bps_wr_max:int@1.7 iops_max:int@1.7 iops_rd_max:int@1.7 iops_wr_max:int@1.7 bps_max_length:int@2.6 bps_rd_max_length:int@2.6 bps_wr_max_length:int@2.6 iops_max_length:int@2.6 iops_rd_max_length:int@2.6 iops_wr_max_length:int@2.6 iops_size:int@1.7 group:str@2.4 @1.1\
\nblockdev-add command =BlockdevOptions @2.9\
\nblockdev-backup command job-id:str@2.7 device:str sync:MirrorSyncMode speed:int bitmap:str@2.4 bitmap-mode:BitmapSyncMode@4.2 compress:bool@2.8 on-source-error:BlockdevOnError on-target-error:BlockdevOnError on-cbw-error:OnCbwError@10.1 auto-finalize:bool@2.12 auto-dismiss:bool@2.12 filter-node-name:str@4.2 discard-source:bool@9.1 x-perf:BackupPerf@6.0#unstable target:str @2.3\
\nblockdev-change-medium command device:str#deprecated id:str@2.8 filename:str format:str force:bool@7.1 read-only-mode:BlockdevChangeReadOnlyMode @2.5\
\nblockdev-close-tray command device:str#deprecated id:str@2.8 @2.5\
\nblockdev-create command job-id:str options:BlockdevCreateOptions @3.0\
\nblockdev-del command node-name:str @2.9\
\nblockdev-insert-medium command id:str node-name:str @2.12\
\nblockdev-mirror command job-id:str@2.7 device:str target:str replaces:str sync:MirrorSyncMode speed:int granularity:uint32 buf-size:int on-source-error:BlockdevOnError on-target-error:BlockdevOnError filter-node-name:str@2.9 copy-mode:MirrorCopyMode@3.0 auto-finalize:bool@3.1 auto-dismiss:bool@3.1 target-is-zero:bool@10.1 @2.6\
\nblockdev-open-tray command device:str#deprecated id:str@2.8 force:bool @2.5\
\nblockdev-remove-medium command id:str @2.12\
\nblockdev-reopen command options:[BlockdevOptions] @6.1\
\nblockdev-set-active command node-name:str active:bool @10.0\
\nblockdev-snapshot command node:str overlay:str @2.5 #allow-write-only-overlay\
\nblockdev-snapshot-delete-internal-sync command device:str id:str name:str >SnapshotInfo @1.7\
\nblockdev-snapshot-internal-sync command device:str name:str @1.7\
\nblockdev-snapshot-sync command device:str node-name:str@2.0 snapshot-file:str snapshot-node-name:str@2.0 format:str mode:NewImageMode @0.14\
\ncalc-dirty-rate command calc-time:int64 calc-time-unit:TimeUnit@8.2 sample-pages:int@6.1 mode:DirtyRateMeasureMode@6.1 @5.2\
\ncancel-vcpu-dirty-limit command cpu-index:int @7.1\
\nchange-backing-file command device:str image-node-name:str backing-file:str @2.1\
\nchange-vnc-password command password:str @1.1\
\nchardev-add command id:str backend:ChardevBackend >ChardevReturn @1.4\
\nchardev-change command id:str backend:ChardevBackend >ChardevReturn @2.10\
\nchardev-remove command id:str @1.4\
\nchardev-send-break command id:str @2.10\
\nclient_migrate_info command protocol:str hostname:str port:int tls-port:int cert-subject:str @0.14\
\nclosefd command fdname:str @0.14\
\ncont command @0.14\
\ncxl-add-dynamic-capacity command path:str host-id:uint16 selection-policy:CxlExtentSelectionPolicy region:uint8 tag:str extents:[CxlDynamicCapacityExtent] @9.1 #unstable\
\ncxl-inject-correctable-error command path:str type:CxlCorErrorType @8.0\
\ncxl-inject-dram-event command path:str log:CxlEventLog flags:uint32 maint-op-class:uint8 maint-op-subclass:uint8 ld-id:uint16 head-id:uint8 dpa:uint64 descriptor:uint8 type:uint8 transaction-type:uint8 channel:uint8 rank:uint8 nibble-mask:uint32 bank-group:uint8 bank:uint8 row:uint32 column:uint16 correction-mask:[uint64] component-id:str is-comp-id-pldm:bool sub-channel:uint8 cme-ev-flags:uint8 cvme-count:uint32 sub-type:uint8 @8.1\
\ncxl-inject-general-media-event command path:str log:CxlEventLog flags:uint32 maint-op-class:uint8 maint-op-subclass:uint8 ld-id:uint16 head-id:uint8 dpa:uint64 descriptor:uint8 type:uint8 transaction-type:uint8 channel:uint8 rank:uint8 device:uint32 component-id:str is-comp-id-pldm:bool cme-ev-flags:uint8 cme-count:uint32 sub-type:uint8 @8.1\
\ncxl-inject-memory-module-event command path:str log:CxlEventLog flags:uint32 maint-op-class:uint8 maint-op-subclass:uint8 ld-id:uint16 head-id:uint8 type:uint8 health-status:uint8 media-status:uint8 additional-status:uint8 life-used:uint8 temperature:int16 dirty-shutdown-count:uint32 corrected-volatile-error-count:uint32 corrected-persistent-error-count:uint32 component-id:str is-comp-id-pldm:bool sub-type:uint8 @8.1\
\ncxl-inject-poison command path:str start:uint64 length:size @8.1\
\ncxl-inject-uncorrectable-errors command path:str errors:[CXLUncorErrorRecord] @8.0\
\ncxl-release-dynamic-capacity command path:str host-id:uint16 removal-policy:CxlExtentRemovalPolicy forced-removal:bool sanitize-on-release:bool region:uint8 tag:str extents:[CxlDynamicCapacityExtent] @9.1 #unstable\
\ndevice-list-properties command typename:str >[ObjectPropertyInfo] @1.2\
\ndevice-sync-config command id:str @9.2 #unstable\
\ndevice_add command * driver:str bus:str id:str @0.13 #json-cli #json-cli-hotplug\
\ndevice_del command id:str @0.14\
\ndisplay-reload command =DisplayReloadOptions @6.0\
\ndisplay-update command =DisplayUpdateOptions @7.1\
\ndrive-backup command job-id:str@2.7 device:str sync:MirrorSyncMode speed:int bitmap:str@2.4 bitmap-mode:BitmapSyncMode@4.2 compress:bool@2.8 on-source-error:BlockdevOnError on-target-error:BlockdevOnError on-cbw-error:OnCbwError@10.1 auto-finalize:bool@2.12 auto-dismiss:bool@2.12 filter-node-name:str@4.2 discard-source:bool@9.1 x-perf:BackupPerf@6.0#unstable target:str format:str mode:NewImageMode @1.6 #deprecated\
\ndrive-mirror command job-id:str@2.7 device:str target:str format:str node-name:str@2.1 replaces:str@2.1 sync:MirrorSyncMode mode:NewImageMode speed:int granularity:uint32@1.4 buf-size:int@1.4 on-source-error:BlockdevOnError on-target-error:BlockdevOnError unmap:bool@2.4 copy-mode:MirrorCopyMode@3.0 auto-finalize:bool@3.1 auto-dismiss:bool@3.1 @1.3\
\ndump-guest-memory command paging:bool protocol:str detach:bool@2.6 begin:int length:int format:DumpGuestMemoryFormat@2.0 @1.2\
\ndump-skeys command filename:str @2.5\
\ndumpdtb command filename:str @7.2\
\neject command device:str#deprecated id:str@2.8 force:bool @0.14\
\nexpire_password command =ExpirePasswordOptions @0.14\
\nget-win32-socket command info:str fdname:str @8.0\
\ngetfd command fdname:str @0.14\
\nhuman-monitor-command command command-line:str cpu-index:int >str @0.14 #savevm-monitor-nodes\
\ninject-ghes-v2-error command cper:str @10.2 #unstable\
\ninject-nmi command @0.14\
\ninput-send-event command device:str head:int events:[InputEvent] @2.6\
\njob-cancel command id:str @3.0\
\njob-complete command id:str @3.0\
\njob-dismiss command id:str @3.0\
\njob-finalize command id:str @3.0\
\njob-pause command id:str @3.0\
\njob-resume command id:str @3.0\
\nmemsave command val:uint64 size:size filename:str cpu-index:int @0.14\
\nmigrate command uri:str channels:[MigrationChannel] resume:bool@3.0 detach:bool#deprecated blk:bool inc:bool @0.14\
\nmigrate-continue command state:MigrationStatus @2.11\
\nmigrate-incoming command uri:str channels:[MigrationChannel] exit-on-error:bool@9.1 @2.3\
\nmigrate-pause command @3.0\
\nmigrate-recover command uri:str @3.0\
\nmigrate-set-capabilities command capabilities:[MigrationCapabilityStatus] @1.2\
\nmigrate-set-parameters command announce-initial:size@4.0 announce-max:size@4.0 announce-rounds:size@4.0 announce-step:size@4.0 throttle-trigger-threshold:uint8@5.0 cpu-throttle-initial:uint8@2.7 cpu-throttle-increment:uint8@2.7 cpu-throttle-tailslow:bool@5.1 tls-creds:StrOrNull@2.7 tls-hostname:StrOrNull@2.7 tls-authz:StrOrNull@4.0 max-bandwidth:size@2.8 avail-switchover-bandwidth:size@8.2 downtime-limit:uint64@2.8 x-checkpoint-delay:uint32@2.8#unstable multifd-channels:uint8@4.0 xbzrle-cache-size:size@2.11 max-postcopy-bandwidth:size@3.0 max-cpu-throttle:uint8@3.1 multifd-compression:MultiFDCompression@5.0 multifd-zlib-level:uint8@5.0 multifd-qatzip-level:uint8@9.2 multifd-zstd-level:uint8@5.0 block-bitmap-mapping:[BitmapMigrationNodeAlias]@5.2 x-vcpu-dirty-limit-period:uint64@8.1#unstable vcpu-dirty-limit:uint64@8.1 mode:MigMode@8.2 zero-page-detection:ZeroPageDetection@9.0 direct-io:bool@9.1 x-rdma-chunk-size:uint64@11.1#unstable cpr-exec-command:[str]@10.2 compress-level:uint8 compress-threads:uint8 compress-wait-thread:bool@3.1 decompress-threads:uint8 block-incremental:bool@2.10 @2.4\
\nmigrate-start-postcopy command @2.5\
\nmigrate_cancel command @0.14\
\nnbd-server-add command name:str@2.12 description:str@5.0 device:str writable:bool bitmap:str@4.0 @1.3 #deprecated\
\nnbd-server-remove command name:str mode:BlockExportRemoveMode @2.12 #deprecated\
\nnbd-server-start command handshake-max-seconds:uint32@10.0 tls-creds:str@2.6 tls-authz:str@4.0 max-connections:uint32@5.2 addr:SocketAddressLegacy@1.3 @1.3\
\nnbd-server-stop command @1.3\
\nnetdev_add command =Netdev @0.14\
\nnetdev_del command id:str @0.14\
\nobject-add command =ObjectOptions @2.0\
\nobject-del command id:str @2.0\
\npmemsave command val:uint64 size:size filename:str @0.14\
\nqmp_capabilities command enable:[QMPCapability]@2.12 @0.13\
\nqom-get command path:str property:str >any @1.2\
\nqom-list command path:str >[ObjectPropertyInfo] @1.2\
\nqom-list-get command paths:[str] >[ObjectPropertiesValues] @10.1\
\nqom-list-properties command typename:str >[ObjectPropertyInfo] @2.12\
\nqom-list-types command implements:str abstract:bool >[ObjectTypeInfo] @1.1\
\nqom-set command path:str property:str value:any @1.2\
\nquery-accelerators command >AcceleratorInfo @10.2\
\nquery-acpi-ospm-status command >[ACPIOSTInfo] @2.1\
\nquery-audiodevs command >[Audiodev] @8.0\
\nquery-balloon command >BalloonInfo @0.14\
\nquery-block command flat:bool@11.0 >[BlockInfo] @0.14\
\nquery-block-exports command >[BlockExportInfo] @5.2\
\nquery-block-jobs command >[BlockJobInfo] @1.1\
\nquery-blockstats command query-nodes:bool@2.3 >[BlockStats] @0.14\
\nquery-chardev command >[ChardevInfo] @0.14\
\nquery-chardev-backends command >[ChardevBackendInfo] @2.0\
\nquery-colo-status command >COLOStatus @3.1\
\nquery-command-line-options command option:str >[CommandLineOptionInfo] @1.5\
\nquery-commands command >[CommandInfo] @0.14\
\nquery-cpu-definitions command >[CpuDefinitionInfo] @1.2\
\nquery-cpu-model-baseline command modela:CpuModelInfo modelb:CpuModelInfo >CpuModelBaselineInfo @2.8\
\nquery-cpu-model-comparison command modela:CpuModelInfo modelb:CpuModelInfo >CpuModelCompareInfo @2.8\
\nquery-cpu-model-expansion command type:CpuModelExpansionType model:CpuModelInfo >CpuModelExpansionInfo @2.8\
\nquery-cpus-fast command >[CpuInfoFast] @2.12\
\nquery-cryptodev command >[QCryptodevInfo] @8.0\
\nquery-current-machine command >CurrentMachineParams @4.0\
\nquery-dirty-rate command calc-time-unit:TimeUnit@8.2 >DirtyRateInfo @5.2\
\nquery-display-options command >DisplayOptions @3.1\
\nquery-dump command >DumpQueryResult @2.6\
\nquery-dump-guest-memory-capability command >DumpGuestMemoryCapability @2.0\
\nquery-fdsets command >[FdsetInfo] @1.2\
\nquery-firmware-log command max-size:size >FirmwareLog @10.2\
\nquery-gic-capabilities command >[GICCapability] @2.6\
\nquery-hotpluggable-cpus command >[HotpluggableCPU] @2.7\
\nquery-hv-balloon-status-report command >HvBalloonInfo @8.2\
\nquery-iothreads command >[IOThreadInfo] @2.0\
\nquery-jobs command >[JobInfo] @3.0\
\nquery-kvm command >KvmInfo @0.14 #deprecated\
\nquery-machines command compat-props:bool@9.1#unstable >[MachineInfo] @1.2\
\nquery-memdev command >[Memdev] @2.1\
\nquery-memory-devices command >[MemoryDeviceInfo] @2.1\
\nquery-memory-size-summary command >MemoryInfo @2.11\
\nquery-mice command >[MouseInfo] @0.14\
\nquery-migrate command >MigrationInfo @0.14\
\nquery-migrate-capabilities command >[MigrationCapabilityStatus] @1.2\
\nquery-migrate-parameters command >MigrationParameters @2.4\
\nquery-migrationthreads command >[MigrationThreadInfo] #deprecated\
\nquery-name command >NameInfo @0.14\
\nquery-named-block-nodes command flat:bool@5.0 >[BlockDeviceInfo] @2.0\
\nquery-pci command >[PciInfo] @0.14\
\nquery-pr-managers command >[PRManagerInfo] @3.0\
\nquery-qmp-schema command >[SchemaInfo] @2.5\
\nquery-replay command >ReplayInfo @5.2\
\nquery-rocker command name:str >RockerSwitch @2.4\
\nquery-rocker-of-dpa-flows command name:str tbl-id:uint32 >[RockerOfDpaFlow] @2.4\
\nquery-rocker-of-dpa-groups command name:str type:uint8 >[RockerOfDpaGroup] @2.4\
\nquery-rocker-ports command name:str >[RockerPort] @2.4\
\nquery-rx-filter command name:str >[RxFilterInfo] @1.6\
\nquery-s390x-cpu-polarization command >CpuPolarizationInfo @8.2 #unstable\
\nquery-sev command >SevInfo @2.12\
\nquery-sev-attestation-report command mnonce:str >SevAttestationReport @6.1\
\nquery-sev-capabilities command >SevCapability @2.12\
\nquery-sev-launch-measure command >SevLaunchMeasureInfo @2.12\
\nquery-sgx command >SgxInfo @6.2\
\nquery-sgx-capabilities command >SgxInfo @6.2\
\nquery-spice command >SpiceInfo @0.14\
\nquery-stats command =StatsFilter >[StatsResult] @7.1\
\nquery-stats-schemas command provider:StatsProvider >[StatsSchema] @7.1\
\nquery-status command >StatusInfo @0.14\
\nquery-target command >QemuTargetInfo @1.2\
\nquery-tpm command >[TPMInfo] @1.5\
\nquery-tpm-models command >[TpmModel] @1.5\
\nquery-tpm-types command >[TpmType] @1.5\
\nquery-uuid command >UuidInfo @0.14\
\nquery-vcpu-dirty-limit command >[DirtyLimitInfo] @7.1\
\nquery-version command >VersionInfo @0.14\
\nquery-vm-generation-id command >GuidInfo @2.9\
\nquery-vnc command >VncInfo @0.14\
\nquery-vnc-servers command >[VncInfo2] @2.3\
\nquery-xen-replication-status command >ReplicationStatus @2.9\
\nquery-yank command >[YankInstance] @6.0\
\nquit command @0.14\
\nremove-fd command fdset-id:int fd:int @1.2\
\nreplay-break command icount:int @5.2\
\nreplay-delete-break command @5.2\
\nreplay-seek command icount:int @5.2\
\nrequest-ebpf command id:EbpfProgramID >EbpfObject @9.0\
\nringbuf-read command device:str size:int format:DataFormat >str @1.4\
\nringbuf-write command device:str data:str format:DataFormat @1.4\
\nrtc-reset-reinjection command @2.1\
\nscreendump command filename:str device:str@2.12 head:int@2.12 format:ImageFormat@7.1 @0.14\
\nsend-key command keys:[KeyValue] hold-time:int @1.3\
\nset-action command reboot:RebootAction shutdown:ShutdownAction panic:PanicAction watchdog:WatchdogAction @6.0\
\nset-cpu-topology command core-id:uint16 socket-id:uint16 book-id:uint16 drawer-id:uint16 entitlement:S390CpuEntitlement dedicated:bool @8.2 #unstable\
\nset-numa-node command =NumaOptions @3.0\
\nset-vcpu-dirty-limit command cpu-index:int dirty-rate:uint64 @7.1\
\nset_link command name:str up:bool @0.14\
\nset_password command =SetPasswordOptions @0.14\
\nsev-inject-launch-secret command packet-header:str secret:str gpa:uint64 @6.0\
\nsnapshot-delete command job-id:str tag:str devices:[str] @6.0\
\nsnapshot-load command job-id:str tag:str vmstate:str devices:[str] @6.0\
\nsnapshot-save command job-id:str tag:str vmstate:str devices:[str] @6.0\
\nstop command @0.14\
\nsystem_powerdown command @0.14\
\nsystem_reset command @0.14\
\nsystem_wakeup command @1.1\
\ntrace-event-get-state command name:str vcpu:int@2.7 >[TraceEventInfo] @2.2\
\ntrace-event-set-state command name:str enable:bool ignore-unavailable:bool vcpu:int@2.7 @2.2\
\ntransaction command actions:[TransactionAction] properties:TransactionProperties @1.1\
\nwatchdog-set-action command action:WatchdogAction @2.11\
\nx-accel-stats command >HumanReadableText @10.1 #unstable\
\nx-blockdev-amend command job-id:str node-name:str options:BlockdevAmendOptions force:bool @5.1 #unstable\
\nx-blockdev-change command parent:str child:str node:str @2.7 #unstable\
\nx-blockdev-set-iothread command node-name:str iothread:StrOrNull force:bool @2.12 #unstable\
\nx-colo-lost-heartbeat command @2.8 #unstable\
\nx-debug-block-dirty-bitmap-sha256 command node:str name:str >BlockDirtyBitmapSha256 @2.10 #unstable\
\nx-debug-query-block-graph command >XDbgBlockGraph @4.0 #unstable\
\nx-exit-preconfig command @3.0 #unstable\
\nx-query-interrupt-controllers command >HumanReadableText @9.1 #unstable\
\nx-query-irq command >HumanReadableText @6.2 #unstable\
\nx-query-jit command >HumanReadableText @6.2 #unstable\
\nx-query-numa command >HumanReadableText @6.2 #unstable\
\nx-query-opcount command >HumanReadableText @6.2 #unstable\
\nx-query-profile command >HumanReadableText @6.2 #unstable\
\nx-query-ramblock command >HumanReadableText @6.2 #unstable\
\nx-query-rdma command >HumanReadableText @6.2 #unstable\
\nx-query-roms command >HumanReadableText @6.2 #unstable\
\nx-query-usb command >HumanReadableText @6.2 #unstable\
\nx-query-virtio command >[VirtioInfo] @7.2 #unstable\
\nx-query-virtio-queue-element command path:str queue:uint16 index:uint16 >VirtioQueueElement @7.2 #unstable\
\nx-query-virtio-queue-status command path:str queue:uint16 >VirtQueueStatus @7.2 #unstable\
\nx-query-virtio-status command path:str >VirtioStatus @7.2 #unstable\
\nx-query-virtio-vhost-queue-status command path:str queue:uint16 >VirtVhostQueueStatus @7.2 #unstable\
\nxen-colo-do-checkpoint command @2.9\
\nxen-event-inject command port:uint32 @8.0\
\nxen-event-list command >[EvtchnInfo] @8.0\
\nxen-load-devices-state command filename:str @2.7\
\nxen-save-devices-state command filename:str live:bool@2.11 @1.1\
\nxen-set-global-dirty-log command enable:bool @1.3\
\nxen-set-replication command enable:bool primary:bool failover:bool @2.9\
\nyank command instances:[YankInstance] @6.0\
\n";
